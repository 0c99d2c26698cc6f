"""LinesTable: a table model of lines of words."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole


class LinesTable(QAbstractTableModel):
    """One row per line; the whole of a cell is in its tool tip."""

    def __init__(self, headings: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headings = tuple(headings)
        self._lines: tuple[tuple[str, ...], ...] = ()

    def show_lines(self, lines: tuple[tuple[str, ...], ...]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """A table has no children."""
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index | None = None) -> int:
        """One per heading."""
        return 0 if parent is not None and parent.isValid() else len(self._headings)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> str | None:
        """The headings of the columns."""
        is_heading = orientation is Qt.Orientation.Horizontal and role == Role.DisplayRole
        return self._headings[section] if is_heading else None

    def data(self, index: Index, role: int = Role.DisplayRole) -> str | None:
        """The words of a cell."""
        if not index.isValid() or role not in {Role.DisplayRole, Role.AccessibleTextRole}:
            return None
        return self._lines[index.row()][index.column()]
