"""Drafts that nobody signed yet."""

from dataclasses import dataclass
from datetime import datetime

from injector_app.domain.lists import visit_columns as shared
from injector_app.domain.lists.column import Column
from injector_app.domain.lists.listed_visit import ListedVisit


@dataclass(frozen=True, slots=True)
class UnsignedRow:
    """A draft, and how many days ago the visit was."""

    visit: ListedVisit
    age: int
    saved_at: datetime


COLUMNS = (
    shared.DATE,
    Column[UnsignedRow]("Days ago", lambda row, _: row.age, "", 7),
    shared.PATIENT,
    shared.BORN,
    shared.RECORD,
    shared.GIVEN,
    shared.INDICATION,
    shared.CLINICIAN,
    Column[UnsignedRow]("Last saved", lambda row, _: row.saved_at.date(), "", 9),
)
