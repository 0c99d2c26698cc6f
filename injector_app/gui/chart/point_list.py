"""PointList: the table of points beside the canvas, in step with it both ways."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QTableView,
    QWidget,
)

from injector_app.gui.chart.point_table import PointTable
from injector_app.gui.chart.selection import Selection
from injector_app.gui.shared.finger_scroll import FingerScroll
from injector_app.gui.shared.object_names import ObjectName

ROW_HEIGHT = 34
# No., region, side, U, mL, marks, state, vial; diagram and depth are scrolled to.
# What changed since the repeated treatment stands beside the units while there is one.
WIDTHS = (40, 0, 74, 48, 54, 58, 76, 44, 150, 120, 92)
REGION, CHANGE, BESIDE_UNITS = 1, 10, 4
IN_SIGHT = 8
LEAST_REGION_WIDTH, ROOMY_REGION, CHANGE_EXTRA = 132, 180, 80


class PointList(QTableView):
    """Rows are chosen as marks are; choosing here chooses there."""

    def __init__(
        self, table: PointTable, selection: Selection, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._table = table
        self._selection = selection
        self._is_following = False
        self.setObjectName(ObjectName.CHART_POINTS)
        self.setAccessibleName("Points")
        self.setProperty("kind", "points")
        self.setModel(table)
        self._set_up()
        FingerScroll(self)
        self.selectionModel().selectionChanged.connect(self._on_rows_chosen)
        selection.changed.connect(self._on_points_chosen)
        table.followed.connect(self._on_points_chosen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the region what room the other columns in sight leave."""
        super().resizeEvent(event)
        self._give_region_room()
        self._keep_in_sight()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """What the press brought up may cover the row that was pressed."""
        super().mouseReleaseEvent(event)
        self._keep_in_sight()

    def _keep_in_sight(self) -> None:
        # A row that moves away under a pressed button or finger would choose its neighbours, too.
        chosen = self.selectionModel().selectedRows()
        if chosen and QApplication.mouseButtons() == Qt.MouseButton.NoButton:
            self.scrollTo(chosen[-1])

    def _give_region_room(self) -> None:
        change = 0 if self.isColumnHidden(CHANGE) else WIDTHS[CHANGE]
        room = self.viewport().width() - sum(WIDTHS[:IN_SIGHT]) - change
        # In a narrow table the last columns give way as a whole; they are scrolled to.
        for giving_way in reversed(WIDTHS[BESIDE_UNITS:IN_SIGHT]):
            if room < LEAST_REGION_WIDTH:
                room += giving_way
        # Where the region has plenty, what changed is told in full.
        extra = min(max(room - ROOMY_REGION, 0), CHANGE_EXTRA) if change else 0
        self.setColumnWidth(CHANGE, WIDTHS[CHANGE] + extra)
        self.setColumnWidth(REGION, max(room - extra, LEAST_REGION_WIDTH))

    def show_changes(self, *, shown: bool) -> None:
        """Show what differs from the repeated treatment, once there is one."""
        if shown == self.isColumnHidden(CHANGE):
            self.setColumnHidden(CHANGE, not shown)
            self._give_region_room()

    def _on_rows_chosen(self) -> None:
        if not self._is_following:
            rows = self.selectionModel().selectedRows()
            self._selection.choose(self._table.point_id(index.row()) for index in rows)

    def _on_points_chosen(self) -> None:
        found = (self._table.row_of(point_id) for point_id in self._selection.ids)
        rows = sorted(row for row in found if row >= 0)
        chosen = QItemSelection()
        # Qt compares every range with every other: neighbours go in as one.
        for first, last in _runs(rows):
            chosen.select(self._table.index(first, 0), self._table.index(last, 0))
        # The rows chosen here answer with a signal of their own, which says nothing new.
        self._is_following = True
        self.selectionModel().select(
            chosen,
            QItemSelectionModel.SelectionFlag.ClearAndSelect
            | QItemSelectionModel.SelectionFlag.Rows,
        )
        self._is_following = False
        if rows:
            self.scrollTo(self._table.index(rows[-1], 0))

    def _set_up(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        # One row at least, whatever else is in the column.
        self.setMinimumHeight(2 * ROW_HEIGHT)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setMinimumSectionSize(36)
        for column, width in enumerate(WIDTHS):
            if width:
                self.setColumnWidth(column, width)
        header.moveSection(CHANGE, BESIDE_UNITS)
        self.setColumnHidden(CHANGE, True)


def _runs(rows: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Rows in a row: first and last of each."""
    for _, run in groupby(enumerate(rows), key=lambda pair: pair[1] - pair[0]):
        numbers = [row for _, row in run]
        yield numbers[0], numbers[-1]
