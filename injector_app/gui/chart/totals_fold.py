"""TotalsFold: the sums in one line, and the button that unfolds them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from injector_app.domain.totals import ProductTotal, totals
from injector_app.domain.units import NO_UNITS
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.elided_label import ElidedLabel
from injector_app.gui.shared.object_names import ObjectName


class TotalsFold(QWidget):
    """For a low window: each product stays in sight, its regions are one press away.

    Signals:
        toggled: unfold the table, or fold it.
    """

    toggled = Signal(bool)

    def __init__(self, document: ChartDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._line = ElidedLabel(kind="strong", name=ObjectName.CHART_TOTALS_LINE)
        self._button = Button(ObjectName.CHART_TOTALS_UNFOLD, "Regions", kind="quiet", icon="down")
        self._button.setCheckable(True)
        self._button.setProperty("touch", True)
        self._button.setAccessibleDescription("Totals by region and side")
        self._button.setToolTip("Totals by region and side")
        self._button.toggled.connect(self.toggled)
        row = QHBoxLayout(self)
        row.setContentsMargins(sizes.GAP, 0, 0, 0)
        row.setSpacing(sizes.GAP)
        row.addWidget(self._line, 1)
        row.addWidget(self._button)

    @property
    def is_unfolded(self) -> bool:
        """Whether the table is wanted."""
        return self._button.isChecked()

    def follow(self) -> None:
        """Say what the treatment adds up to now; products stay apart."""
        sums = totals(self._document.treatment)
        names = self._document.product_name
        self._line.show_text("; ".join(_words(each, names(each.product)) for each in sums))


def _words(total: ProductTotal, name: str) -> str:
    """As in: Botox 25 U given, 130 U planned."""
    planned = f", {total.planned} U planned" if total.planned > NO_UNITS else ""
    return f"{name} {total.given} U given{planned}"
