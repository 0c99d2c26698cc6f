"""ListTable: a table model of any list, which grows as it is scrolled."""

from datetime import date
from decimal import Decimal
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from injector_app.domain.lists.column import Column
from injector_app.domain.lists.list_cells import shown
from injector_app.domain.lists.list_words import ListWords
from injector_app.gui.shared.cell_words import cell_words

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
UP, DOWN = "▲", "▼"
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ListTable(QAbstractTableModel):
    """Shows rows under the columns of their list.

    Signals:
        more_wanted: the last row came into view, and there are more.
    """

    more_wanted = Signal()

    def __init__(self, words: ListWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._columns: tuple[Column[Any], ...] = ()
        self._rows: list[Any] = []
        self._has_more = False
        self._sort, self._is_descending = "", False

    @property
    def columns(self) -> tuple[Column[Any], ...]:
        """The columns of the list on show."""
        return self._columns

    def row(self, index: Index) -> Any:  # noqa: ANN401 - a row of whichever list
        """The row of a cell."""
        return self._rows[index.row()]

    def show_columns(self, columns: tuple[Column[Any], ...]) -> None:
        """Another list, still without rows."""
        self.beginResetModel()
        self._columns, self._rows, self._has_more = columns, [], False
        self._sort, self._is_descending = "", False
        self.endResetModel()

    def show_order(self, sort: str, *, is_descending: bool) -> None:
        """Mark the column that the rows are in order of."""
        self._sort, self._is_descending = sort, is_descending
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns) - 1)

    def show_rows(self, rows: tuple[Any, ...], *, has_more: bool) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._rows, self._has_more = list(rows), has_more
        self.endResetModel()

    def add_rows(self, rows: tuple[Any, ...], *, has_more: bool) -> None:
        """One more page below."""
        first = len(self._rows)
        self._has_more = has_more
        if rows:
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self._rows.extend(rows)
            self.endInsertRows()

    def rowCount(self, parent: Index | None = None) -> int:
        """All rows so far; a table has no children."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Those of the list."""
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there are rows that were not read yet."""
        return not parent.isValid() and self._has_more

    def fetchMore(self, parent: Index) -> None:
        """Ask for them, once."""
        if self.canFetchMore(parent):
            self._has_more = False
            self.more_wanted.emit()

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """The words of a cell, for the eye and for a screen reader."""
        cell = self._columns[index.column()].cell(self._rows[index.row()], self._words)
        if role == Role.TextAlignmentRole and _is_number(cell):
            return _RIGHT
        return cell_words(shown(cell, self._words), role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> str | None:
        """The name of a column, with the direction of its order."""
        if orientation is not Qt.Orientation.Horizontal or not self._columns:
            return None
        column = self._columns[section]
        if role == Role.DisplayRole:
            return f"{column.heading} {self._arrow(column)}".rstrip()
        if role == Role.ToolTipRole and column.sort:
            return f"{column.heading}: press to sort, or S on the keyboard"
        return None

    def _arrow(self, column: Column[Any]) -> str:
        if not self._sort or column.sort != self._sort:
            return ""
        return DOWN if self._is_descending else UP


def _is_number(cell: object) -> bool:
    return isinstance(cell, int | Decimal) and not isinstance(cell, date)
