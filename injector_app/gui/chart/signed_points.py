"""SignedPoints: every point that is signed, in a table that shows what it shows in full."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from injector_app.domain.point import PointState
from injector_app.gui.chart.point_table import PointTable
from injector_app.gui.shared.finger_scroll import FingerScroll
from injector_app.gui.shared.sizes import GAP

ROW_HEIGHT = 28
# No., region, side, U, mL, U-100, state, vial, diagram, depth.
WIDTHS = (40, 0, 74, 48, 54, 62, 84, 48, 150, 128)
REGION, STATE, VIAL, DIAGRAM, DEPTH = 1, 6, 7, 8, 9
LEAST_REGION_WIDTH = 130


class SignedPoints(QTableView):
    """Leaves a column out where every row would say what stands beside the table already."""

    def __init__(self, table: PointTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(table)
        self._set_up()
        treatment = table.treatment
        self.setColumnHidden(table.columnCount() - 1, True)
        self.setColumnHidden(STATE, all(p.state is PointState.GIVEN for p in treatment.chart))
        self.setColumnHidden(VIAL, len(treatment.vials) == 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the region what room the other columns leave."""
        super().resizeEvent(event)
        for column in (DIAGRAM, DEPTH):
            self.setColumnWidth(column, min(self.sizeHintForColumn(column) + GAP, WIDTHS[column]))
        # As they are and not as they were asked for: a style may want wider ones.
        others = self.horizontalHeader().length() - self.columnWidth(REGION)
        room = self.viewport().width() - others
        self.setColumnWidth(REGION, max(room, LEAST_REGION_WIDTH))
        # Qt would leave the bar there with the range of the widths before.
        policy = Qt.ScrollBarPolicy
        is_short = room < LEAST_REGION_WIDTH
        self.setHorizontalScrollBarPolicy(
            policy.ScrollBarAlwaysOn if is_short else policy.ScrollBarAlwaysOff
        )

    def _set_up(self) -> None:
        self.setProperty("kind", "points")
        self.setAccessibleName("Points that are signed")
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setShowGrid(False)
        self.setWordWrap(False)
        FingerScroll(self)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in enumerate(WIDTHS):
            if width:
                self.setColumnWidth(column, width)
