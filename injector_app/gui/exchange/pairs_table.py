"""PairsTable: a table model of records that may be of one person, or were merged."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from injector_app.domain.calendar_dates import write_date
from injector_app.domain.clinic import WorldRegion
from injector_app.domain.isolated_text import isolated
from injector_app.domain.patient import Patient
from injector_app.gui.shared.cell_words import cell_words
from injector_app.work.answers import PatientPair, ShownPairs

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

HEADINGS = ("State", "First record", "Second record")


class PairsTable(QAbstractTableModel):
    """Those to decide on first, then those that were merged."""

    def __init__(self, region: WorldRegion, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._region = region
        self._pairs: tuple[PatientPair, ...] = ()
        self._to_decide = 0

    def show_pairs(self, shown: ShownPairs) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._pairs = (*shown.alike, *shown.merged)
        self._to_decide = len(shown.alike)
        self.endResetModel()

    def pair_at(self, row: int) -> tuple[PatientPair, bool] | None:
        """The pair of a row, and whether it was merged."""
        if not 0 <= row < len(self._pairs):
            return None
        return self._pairs[row], row >= self._to_decide

    def rowCount(self, parent: Index | None = None) -> int:
        """A table has no children."""
        return 0 if parent is not None and parent.isValid() else len(self._pairs)

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
        if not index.isValid():
            return None
        pair = self._pairs[index.row()]
        state = "merged" if index.row() >= self._to_decide else "maybe one person"
        words = (state, self._who(pair.patient), self._who(pair.shown))[index.column()]
        return cell_words(words, role)

    def _who(self, patient: Patient) -> str:
        born = write_date(patient.birth_date, self._region)
        told = (patient.record_number, isolated(patient.full_name), born, patient.phone)
        return " · ".join(filter(None, told))
