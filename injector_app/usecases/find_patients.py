"""Find patients by name, record number, birth date or phone digits."""

from datetime import date

from injector_app.domain.calendar_dates import parse_date
from injector_app.domain.clinic import WorldRegion
from injector_app.domain.errors import RuleBroken
from injector_app.domain.found_patient import FoundPatient
from injector_app.domain.permissions import Action, require
from injector_app.storage import find_patients as stored
from injector_app.work.context import Work
from injector_app.work.search_trace import search_trace


def find_patients(work: Work, *, words: str, limit: int = 50) -> tuple[FoundPatient, ...]:
    """Patients that match every word, in any order; no words: the latest ones.

    That somebody searched is written down, and whom it found when it was one person; the words
    are not, for a name must not outlive its patient there.
    """
    require(work.person, Action.FIND_PATIENT)
    dates = _dates(work, words)
    with work.records.writing() as transaction:
        found = stored.find_patients(transaction, words, dates=dates, limit=limit)
        work.audit(transaction, search_trace("find patients", [line.patient.id for line in found]))
    return found


def _dates(work: Work, words: str) -> tuple[date, ...]:
    """The birth dates that the whole line or one of its words may mean."""
    found = (_date(text, work.clinic.region) for text in (words, *words.split()))
    return tuple(day for day in found if day is not None)


def _date(text: str, region: WorldRegion) -> date | None:
    try:
        return parse_date(text, region)
    except RuleBroken:
        return None
