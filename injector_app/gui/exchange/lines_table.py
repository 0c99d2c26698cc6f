"""LinesTable: a table model of the lines of a file that need a look, and of those that are fine."""

from collections.abc import Iterator

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from injector_app.domain.calendar_dates import write_date
from injector_app.domain.clinic import WorldRegion
from injector_app.domain.errors import RuleBroken
from injector_app.domain.isolated_text import isolated
from injector_app.domain.line_start import line_start
from injector_app.domain.patient import Patient
from injector_app.gui.shared.cell_words import cell_words
from injector_app.wording.field_names import FIELD_NAMES
from injector_app.wording.messages import describe
from injector_app.work.answers import PatientImport

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
Cells = tuple[str, str, str]

HEADINGS = ("Line", "State", "Patient, or what is wrong")


class LinesTable(QAbstractTableModel):
    """Refused lines first, then those alike, then the first of what is added."""

    def __init__(self, region: WorldRegion, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._region = region
        self._rows: tuple[Cells, ...] = ()

    def show_lines(self, checked: PatientImport) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._rows = tuple(self._cells(checked))
        self.endResetModel()

    def whole(self, row: int) -> str:
        """A line in full, where the table has room for its beginning only."""
        if not 0 <= row < len(self._rows):
            return ""
        line, state, words = self._rows[row]
        return f"Line {line}, {state}. {words}" if line else words

    def rowCount(self, parent: Index | None = None) -> int:
        """A table has no children."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

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
        """The words of a cell; a reason is read in full where it is cut off."""
        return (
            cell_words(self._rows[index.row()][index.column()], role) if index.isValid() else None
        )

    def _cells(self, checked: PatientImport) -> Iterator[Cells]:
        for row in checked.refused:
            yield str(row.line), "refused", _reason(row.problem)
        for alike in checked.alike:
            where = alike.record_number or f"line {alike.line_before}"
            reason = f"Same name and birth date, or same health number, as {where}."
            yield str(alike.line), "maybe known", f"{self._who(alike.patient)}. {reason}"
        for patient in checked.patients:
            yield "", "new", self._who(patient)

    def _who(self, patient: Patient) -> str:
        return f"{isolated(patient.full_name)}, {write_date(patient.birth_date, self._region)}"


def _reason(problem: RuleBroken) -> str:
    message = describe(problem)
    field = line_start(FIELD_NAMES.get(problem.path, problem.path))
    is_named = not field or message.sentence.startswith(field)
    column = "" if is_named else f"{field}: "
    return f"{column}{message.sentence} {message.next_step}"
