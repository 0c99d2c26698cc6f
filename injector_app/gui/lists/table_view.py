"""ListView: the rows of a list; sorted by the header or by a key, opened by Enter or a tap."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from injector_app.gui.lists.lists_names import ListsName
from injector_app.gui.lists.table import ListTable
from injector_app.gui.shared import sizes
from injector_app.gui.shared.row_table import OPENING_KEYS, RowTable

# As much as a column takes for itself; where all of them have no room, the table scrolls sideways.
WIDEST_PX = 184


class ListView(RowTable):
    """Columns share the width as their list says.

    Signals:
        sort_requested: carries the name of a column.
        patient_opened: Shift and Enter on a row.
    """

    sort_requested = Signal(str)
    patient_opened = Signal(object)

    def __init__(self, model: ListTable, parent: QWidget | None = None) -> None:
        super().__init__(model, name=ListsName.TABLE, label="Rows of the list", parent=parent)
        self._table = model
        self.setProperty("kind", "")
        self.setAccessibleDescription(
            "Enter opens the row, Shift and Enter the patient; S sorts by the column of the cell"
        )
        header = self.horizontalHeader()
        header.setMinimumHeight(sizes.TOUCH_HEIGHT)
        header.setSectionsClickable(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.sectionClicked.connect(self._on_header_clicked)
        model.modelReset.connect(self.share_width)

    def share_width(self) -> None:
        """Give each column what its words take, and its part of what is left."""
        columns = self._table.columns
        needs = [self._need(place) for place in range(len(columns))]
        whole = sum(column.share for column in columns)
        spare = max(self.viewport().width() - sum(needs), 0)
        for place, (column, need) in enumerate(zip(columns, needs, strict=True)):
            self.setColumnWidth(place, need + spare * column.share // whole)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width."""
        super().resizeEvent(event)
        self.share_width()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """S sorts by the column of the current cell; Shift and Enter open the patient."""
        index = self.currentIndex()
        is_shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Qt.Key.Key_S and not event.modifiers() and index.isValid():
            self._on_header_clicked(index.column())
        elif event.key() in OPENING_KEYS and is_shifted and index.isValid():
            self.patient_opened.emit(index)
        else:
            super().keyPressEvent(event)

    def _need(self, place: int) -> int:
        """A heading, a date and a telephone number are never cut; a long name is."""
        heading = self.horizontalHeader().sectionSizeHint(place)
        return max(heading, min(self.sizeHintForColumn(place), WIDEST_PX))

    def _on_header_clicked(self, place: int) -> None:
        sort = self._table.columns[place].sort
        if sort:
            self.sort_requested.emit(sort)
