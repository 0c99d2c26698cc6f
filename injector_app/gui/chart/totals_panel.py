"""TotalsPanel: the sums, always in sight."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.loose_points import loose_words
from injector_app.gui.chart.totals_table import TotalsTable
from injector_app.gui.shared import sizes
from injector_app.gui.shared.finger_scroll import FingerScroll
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel

ROW_HEIGHT = 26
SIDE_WIDTH = 64
SUM_WIDTH = 76
MOST_ROWS = 9


class TotalsPanel(QFrame):
    """A table per product, region and side; says when points have no product yet."""

    def __init__(self, document: ChartDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._document = document
        self._most_rows = MOST_ROWS
        self._model = TotalsTable(document, self)
        self._view = QTableView()
        self._without_vial = PlainLabel(
            kind="muted", name=f"{ObjectName.CHART_TOTALS}.none"
        ).wrapped()
        self._set_up()
        FingerScroll(self._view)
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.GAP_SMALL, sizes.GAP_SMALL, sizes.GAP_SMALL, sizes.GAP)
        column.setSpacing(0)
        column.addWidget(self._view)
        column.addWidget(self._without_vial)
        document.settled.connect(self._follow)
        if document.is_open:
            self._follow()

    def show_at_most(self, rows: int) -> None:
        """Take no more room than so many rows; further ones are scrolled to."""
        if rows != self._most_rows:
            self._most_rows = rows
            self._fit_height()

    def _follow(self) -> None:
        treatment = self._document.treatment
        loose = loose_words(treatment, self._document)
        self._without_vial.setText("\n".join(loose) or "Nothing given yet")
        has_rows = bool(self._model.rowCount())
        self._without_vial.setVisible(bool(loose) or not has_rows)
        self._view.setVisible(has_rows)
        self._fit_height()

    def _fit_height(self) -> None:
        rows = min(self._model.rowCount(), self._most_rows)
        self._view.setFixedHeight((rows + 1) * ROW_HEIGHT + sizes.GAP_SMALL)

    def _set_up(self) -> None:
        view = self._view
        view.setObjectName(ObjectName.CHART_TOTALS)
        view.setAccessibleName("Totals")
        view.setModel(self._model)
        view.setProperty("kind", "totals")
        view.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setShowGrid(False)
        view.setWordWrap(False)
        view.verticalHeader().hide()
        view.verticalHeader().setMinimumSectionSize(ROW_HEIGHT)
        view.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = view.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2, 3):
            view.setColumnWidth(column, SIDE_WIDTH)
        view.setColumnWidth(4, SUM_WIDTH)
        self._without_vial.setContentsMargins(sizes.GAP, sizes.GAP_SMALL, sizes.GAP, 0)
