"""AuditTable: a table model of the log that grows as it is scrolled."""

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from injector_app.domain.audit_entry import AuditEntry
from injector_app.domain.calendar_dates import write_date
from injector_app.domain.clinic import WorldRegion
from injector_app.gui.shared.cell_words import cell_words

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

HEADINGS = (
    *("Date", "Time", "Who", "Role", "Action", "Screen", "Record no.", "Patient"),
    *("Workstation", "Details", "Entry"),
)


class AuditTable(QAbstractTableModel):
    """Entries newest first, a page at a time.

    Signals:
        more_wanted: the last row came into view, and there are older entries.
    """

    more_wanted = Signal()

    def __init__(self, region: WorldRegion, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._region = region
        self._entries: tuple[AuditEntry, ...] = ()
        self._has_more = False

    @property
    def last_seq(self) -> int | None:
        """The number that the next page comes before."""
        return self._entries[-1].seq if self._entries else None

    def show_entries(self, entries: tuple[AuditEntry, ...], *, has_more: bool) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._entries, self._has_more = entries, has_more
        self.endResetModel()

    def add_entries(self, entries: tuple[AuditEntry, ...], *, has_more: bool) -> None:
        """One more page below."""
        first = len(self._entries)
        self._has_more = has_more
        if entries:
            self.beginInsertRows(QModelIndex(), first, first + len(entries) - 1)
            self._entries += entries
            self.endInsertRows()

    def rowCount(self, parent: Index | None = None) -> int:
        """All rows so far; a table has no children."""
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    def columnCount(self, parent: Index | None = None) -> int:
        """The columns of the report that fit a screen."""
        return 0 if parent is not None and parent.isValid() else len(HEADINGS)

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there are older entries."""
        return not parent.isValid() and self._has_more

    def fetchMore(self, parent: Index) -> None:
        """Ask for them, once."""
        if self.canFetchMore(parent):
            self._has_more = False
            self.more_wanted.emit()

    def data(self, index: Index, role: int = Role.DisplayRole) -> str | None:
        """The words of a cell, for the eye and for a screen reader."""
        return cell_words(self._cells(self._entries[index.row()])[index.column()], role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> str | None:
        """The name of a column."""
        if orientation is Qt.Orientation.Horizontal and role == Role.DisplayRole:
            return HEADINGS[section]
        return None

    def _cells(self, entry: AuditEntry) -> tuple[str, ...]:
        return (
            write_date(entry.at.date(), self._region),
            f"{entry.at:%H:%M:%S}",
            entry.name or entry.sign_in,
            entry.roles,
            entry.kind.value,
            entry.action,
            entry.record_number,
            entry.patient_name,
            entry.workstation,
            "; ".join(part for part in (entry.reason, entry.facts) if part),
            str(entry.seq),
        )
