"""The columns that several lists of visits share; `visit_of` takes the visit out of a row."""

from typing import Protocol

from injector_app.domain.found_treatment import TreatmentState
from injector_app.domain.lists.column import Column
from injector_app.domain.lists.list_words import ListWords
from injector_app.domain.lists.listed_visit import ListedVisit

_STATES = {
    TreatmentState.DRAFT: "Draft",
    TreatmentState.SIGNED: "Signed",
    TreatmentState.RETRACTED: "Retracted",
}


class HasVisit(Protocol):
    """A row about one visit."""

    @property
    def visit(self) -> ListedVisit:
        """The visit."""


def _given(row: HasVisit, words: ListWords) -> str:
    given = words.given(row.visit.units)
    is_counted = row.visit.state is not TreatmentState.RETRACTED
    return given if is_counted else f"Not counted: {given}"


DATE = Column[HasVisit]("Date", lambda row, _: row.visit.day, "date", 9)
VISIT = Column[HasVisit]("Last visit", lambda row, _: row.visit.day, "", 9)
TIME = Column[HasVisit]("Time", lambda row, _: f"{row.visit.performed_at:%H:%M}", "time", 5)
PATIENT = Column[HasVisit]("Patient", lambda row, _: row.visit.patient_name, "patient", 18)
BORN = Column[HasVisit]("Born", lambda row, _: row.visit.birth_date, "born", 9)
RECORD = Column[HasVisit]("Record no.", lambda row, _: row.visit.record_number, "record", 9)
PHONE = Column[HasVisit]("Phone", lambda row, _: row.visit.phone, "", 13)
GIVEN = Column[HasVisit]("Given", _given, "", 15)
INDICATION = Column[HasVisit](
    "Indication", lambda row, words: words.indication(row.visit.indication), "", 15
)
CLINICIAN = Column[HasVisit]("Clinician", lambda row, _: row.visit.clinician, "clinician", 13)
STATE = Column[HasVisit]("State", lambda row, _: _STATES[row.visit.state], "state", 8)
