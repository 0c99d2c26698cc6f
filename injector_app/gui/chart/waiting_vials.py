"""WaitingVials: one button for each vial that planned points wait for."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from injector_app.domain.made_for import fits
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.vial_choices import VialKind, vial_choices
from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.object_names import ObjectName

COLUMNS = 2


class WaitingVials(QWidget):
    """Hidden while nothing waits; the list of all vials is beside it in any case.

    Signals:
        chosen: carries the VialKind.
    """

    chosen = Signal(object)

    def __init__(self, document: ChartDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._kinds: tuple[tuple[str, VialKind], ...] = ()
        self._buttons: list[Button] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(sizes.GAP)
        self.hide()

    def follow(self) -> None:
        """Offer what the points of the chart wait for now."""
        kinds = self._wanted()
        if kinds != self._kinds:
            self._kinds = kinds
            # Later, because the button that is pressed is one of the old ones.
            for button in self._buttons:
                button.hide()
                button.deleteLater()
            self._buttons = [self._button(place) for place in range(len(kinds))]
        self.setVisible(bool(kinds))

    def _wanted(self) -> tuple[tuple[str, VialKind], ...]:
        catalog = self._document.catalog
        waited_for = {point.waits_for for point in self._document.treatment.chart} - {""}
        return tuple(
            (words, kind)
            for words, kind in vial_choices(self._document)
            if any(fits(catalog.product(kind.product), each) for each in waited_for)
        )

    def _button(self, place: int) -> Button:
        words, kind = self._kinds[place]
        name = f"{ObjectName.VIAL_WAITED_FOR}.{place + 1}"
        button = Button(name, words, icon="plus", help_text="Planned points wait for this product")
        button.clicked.connect(partial(self.chosen.emit, kind))
        self._grid.addWidget(button, place // COLUMNS, place % COLUMNS)
        return button
