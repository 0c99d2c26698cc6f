"""Visits two weeks ago and more, of which no response is recorded."""

from dataclasses import dataclass
from datetime import date, timedelta

from injector_app.domain.lists import visit_columns as shared
from injector_app.domain.lists.column import Column
from injector_app.domain.lists.listed_visit import ListedVisit

# The review of an aesthetic treatment, and of the peak of any (product rules of this program).
REVIEW_AFTER = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """A signed visit; `overdue` counts the days since the review was due."""

    visit: ListedVisit
    due_on: date
    overdue: int


COLUMNS = (
    Column[ReviewRow]("Review due", lambda row, _: row.due_on, "due", 9),
    Column[ReviewRow]("Days overdue", lambda row, _: row.overdue, "", 8),
    shared.PATIENT,
    shared.BORN,
    shared.RECORD,
    shared.PHONE,
    shared.VISIT,
    shared.GIVEN,
    shared.INDICATION,
    shared.CLINICIAN,
)
