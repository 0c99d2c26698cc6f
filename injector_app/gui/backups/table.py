"""BackupTable: a table model of the backups, newest first."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from injector_app.domain.backup import Backup
from injector_app.domain.clinic import Clinic
from injector_app.domain.moment_words import date_and_time
from injector_app.wording.backup_words import size_words, state_words

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

HEADINGS = ("Made", "Size", "Audit entries", "State", "Also in the second folder")


class BackupTable(QAbstractTableModel):
    """One row per backup beside the records."""

    def __init__(self, clinic: Clinic, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clinic = clinic
        self._backups: tuple[Backup, ...] = ()
        self._copied: frozenset[str] = frozenset()

    def show_backups(self, backups: tuple[Backup, ...], copied: frozenset[str]) -> None:
        """Replace all rows; `copied` names those that are in the second folder as well."""
        self.beginResetModel()
        self._backups, self._copied = backups[::-1], copied
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """A table has no children."""
        return 0 if parent is not None and parent.isValid() else len(self._backups)

    def columnCount(self, parent: Index | None = None) -> int:
        """One per heading."""
        return 0 if parent is not None and parent.isValid() else len(HEADINGS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> str | None:
        """The headings of the columns."""
        is_heading = orientation is Qt.Orientation.Horizontal and role == Role.DisplayRole
        return HEADINGS[section] if is_heading else None

    def data(self, index: Index, role: int = Role.DisplayRole) -> str | None:
        """The words of a cell."""
        if role != Role.DisplayRole or not index.isValid():
            return None
        return self._cells(self._backups[index.row()])[index.column()]

    def _cells(self, backup: Backup) -> tuple[str, ...]:
        return (
            date_and_time(backup.at.astimezone(self._clinic.zone), self._clinic),
            size_words(backup.size),
            str(backup.entries or ""),
            state_words(backup),
            "yes" if backup.name in self._copied else "",
        )
