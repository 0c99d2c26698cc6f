"""ListView: the rows of a list; sorted by the header or by a key, opened by Enter or a tap."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from injector_app.gui.lists.lists_names import ListsName
from injector_app.gui.lists.table import ListTable
from injector_app.gui.shared import sizes
from injector_app.gui.shared.row_table import OPENING_KEYS, RowTable

# A column is never narrower for each part of its share; beyond that the table scrolls sideways.
PX_PER_SHARE = 9


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
        """Give each column its part."""
        columns = self._table.columns
        whole = sum(column.share for column in columns)
        room = max(self.viewport().width(), whole * PX_PER_SHARE)
        for place, column in enumerate(columns):
            self.setColumnWidth(place, room * column.share // whole)

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

    def _on_header_clicked(self, place: int) -> None:
        sort = self._table.columns[place].sort
        if sort:
            self.sort_requested.emit(sort)
