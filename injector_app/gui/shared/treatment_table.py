"""TreatmentTable: a table model of found treatments; which columns is the screen's choice."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from injector_app.domain.found_treatment import FoundTreatment

Index = QModelIndex | QPersistentModelIndex
Column = tuple[str, Callable[[FoundTreatment], str]]
Role = Qt.ItemDataRole


class TreatmentTable(QAbstractTableModel):
    """Rows as they were found, newest first."""

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._rows: tuple[FoundTreatment, ...] = ()

    def show_rows(self, rows: tuple[FoundTreatment, ...]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def treatment(self, index: Index) -> FoundTreatment:
        """The treatment of a row."""
        return self._rows[index.row()]

    def rowCount(self, parent: Index | None = None) -> int:
        """All rows; a table has no children."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """The columns the screen chose."""
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Role.DisplayRole) -> str | None:
        """The words of a cell, for the eye and for a screen reader."""
        if role in {Role.DisplayRole, Role.AccessibleTextRole} and index.isValid():
            return self._columns[index.column()][1](self._rows[index.row()])
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> str | None:
        """The name of a column."""
        if orientation is Qt.Orientation.Horizontal and role == Role.DisplayRole:
            return self._columns[section][0]
        return None
