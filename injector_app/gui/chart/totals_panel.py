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
from injector_app.gui.chart.totals_fold import TotalsFold
from injector_app.gui.chart.totals_table import TotalsTable
from injector_app.gui.shared import sizes
from injector_app.gui.shared.finger_scroll import FingerScroll
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel

ROW_HEIGHT = 26
SIDE_WIDTH = 64
SUM_WIDTH = 76
MOST_ROWS = 9
MOST_ROWS_WHEN_LOW = 6


class TotalsPanel(QFrame):
    """A table per product, region and side; says when points have no product yet."""

    def __init__(
        self,
        document: ChartDocument,
        *,
        most_rows: int = MOST_ROWS,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._document = document
        self._most_rows = most_rows
        self._is_low = False
        self._model = TotalsTable(document, self)
        self._view = QTableView()
        self._fold = TotalsFold(document)
        self._without_vial = PlainLabel(
            kind="muted", name=f"{ObjectName.CHART_TOTALS}.none"
        ).wrapped()
        self._set_up()
        FingerScroll(self._view)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(sizes.GAP_SMALL,) * 4)
        column.setSpacing(0)
        column.addWidget(self._fold)
        column.addWidget(self._view)
        column.addWidget(self._without_vial)
        self._fold.toggled.connect(self._show_rows)
        document.settled.connect(self._follow)
        if document.is_open:
            self._follow()

    def show_low(self, *, low: bool) -> None:
        """In a low window one line stands for the table, until it is unfolded."""
        if low != self._is_low:
            self._is_low = low
            self._show_rows()

    def _follow(self) -> None:
        treatment = self._document.treatment
        loose = loose_words(treatment, self._document)
        self._without_vial.setText("\n".join(loose) or "Nothing given yet")
        self._without_vial.setVisible(bool(loose) or not self._model.rowCount())
        self._fold.follow()
        self._show_rows()

    def _show_rows(self) -> None:
        has_rows = bool(self._model.rowCount())
        self._fold.setVisible(has_rows and self._is_low)
        self._view.setVisible(has_rows and (self._fold.is_unfolded or not self._is_low))
        most = MOST_ROWS_WHEN_LOW if self._is_low else self._most_rows
        rows = min(self._model.rowCount(), most)
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
