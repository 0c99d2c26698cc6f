"""Patients whose interval between visits, as the clinic chose it, is over or soon will be."""

from dataclasses import dataclass
from datetime import date

from injector_app.domain.lists import visit_columns as shared
from injector_app.domain.lists.column import Column
from injector_app.domain.lists.listed_visit import ListedVisit


@dataclass(frozen=True, slots=True)
class NextRow:
    """The last visit for one use; `days` is what the clinic entered for this product and use."""

    visit: ListedVisit
    product: str
    days: int
    due_on: date


COLUMNS = (
    Column[NextRow]("Interval over", lambda row, _: row.due_on, "due", 9),
    Column[NextRow]("Clinic's interval", lambda row, _: f"{row.days} days", "", 9),
    shared.PATIENT,
    shared.BORN,
    shared.RECORD,
    shared.PHONE,
    shared.VISIT,
    shared.GIVEN,
    shared.INDICATION,
    shared.CLINICIAN,
)
