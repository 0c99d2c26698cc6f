"""PatientList: a list model of found patients."""

from datetime import date

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from injector_app.domain.clinic import WorldRegion
from injector_app.domain.found_patient import FoundPatient
from injector_app.domain.ids import PatientId
from injector_app.domain.patient import Patient
from injector_app.gui.shared.patient_words import found_marks, last_visit_words, patient_line

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole


class PatientList(QAbstractListModel):
    """Found patients, best match first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[FoundPatient, ...] = ()
        self._region = WorldRegion.US
        self._today = date.min

    def show_rows(self, rows: tuple[FoundPatient, ...], region: WorldRegion, today: date) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._rows = rows
        self._region = region
        self._today = today
        self.endResetModel()

    def patient(self, index: Index) -> Patient:
        """The patient of a row."""
        return self._rows[index.row()].patient

    def row_of(self, patient_id: PatientId) -> int:
        """The row of a patient, or -1."""
        ids = [found.patient.id for found in self._rows]
        return ids.index(patient_id) if patient_id in ids else -1

    def rowCount(self, parent: Index | None = None) -> int:
        """All rows; a list has no children."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """The patient in words; a screen reader says all of them, the row painter takes them."""
        if not index.isValid():
            return None
        found = self._rows[index.row()]
        line = patient_line(found.patient, self._region, self._today)
        seen = last_visit_words(found.last_visit, self._region)
        facts, marks = f"{line.facts} · {seen}", ", ".join(found_marks(found))
        spoken = (line.name, facts, marks, line.alerts)
        words = {
            Role.DisplayRole: line.name,
            Role.AccessibleTextRole: ", ".join(filter(None, spoken)),
            Role.UserRole: found,
            Role.WhatsThisRole: facts,
        }
        return words.get(Role(role))
