"""RowTable: a table view that is read and opened by the row, with mouse, finger or keys."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from injector_app.gui.shared import sizes
from injector_app.gui.shared.finger_scroll import FingerScroll

# A column that takes what is left needs no more than this; beyond it the others grow as well.
ENOUGH, MOST = 260, 1.6
OPENING_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RowTable(QTableView):
    """Whole rows are selected.

    Signals:
        row_opened: Enter, a click or a tap on a row.
    """

    row_opened = Signal(QModelIndex)

    def __init__(
        self, model: QAbstractTableModel, *, name: str, label: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._widths: tuple[int, ...] = ()
        self.setModel(model)
        self.setProperty("kind", "flush")
        self.setObjectName(name)
        self.setAccessibleName(label)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        FingerScroll(self)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(sizes.TOUCH_HEIGHT)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        self.clicked.connect(self.row_opened)

    def set_widths(self, widths: Sequence[int]) -> None:
        """Widths of the columns in pixels; 0 takes the room that is left."""
        self._widths = tuple(widths)
        header = self.horizontalHeader()
        for column, width in enumerate(widths):
            mode = QHeaderView.ResizeMode.Interactive if width else QHeaderView.ResizeMode.Stretch
            header.setSectionResizeMode(column, mode)
        self._share()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a large screen no column is cut while another has room to spare."""
        super().resizeEvent(event)
        self._share()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the current row with Enter."""
        if event.key() in OPENING_KEYS and self.currentIndex().isValid():
            self.row_opened.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _share(self) -> None:
        asked = sum(self._widths)
        spare = self.viewport().width() - asked - ENOUGH * self._widths.count(0)
        growth = min(1 + max(spare, 0) / 2 / max(asked, 1), MOST)
        for column, width in enumerate(self._widths):
            if width:
                self.setColumnWidth(column, round(width * growth))
