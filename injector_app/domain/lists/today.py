"""Visits of one day."""

from dataclasses import dataclass

from injector_app.domain.lists import visit_columns as shared
from injector_app.domain.lists.listed_visit import ListedVisit


@dataclass(frozen=True, slots=True)
class TodayRow:
    """One visit, charted or signed."""

    visit: ListedVisit


COLUMNS = (
    shared.TIME,
    shared.PATIENT,
    shared.BORN,
    shared.RECORD,
    shared.PHONE,
    shared.GIVEN,
    shared.INDICATION,
    shared.CLINICIAN,
    shared.STATE,
)
