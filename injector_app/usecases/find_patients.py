"""Find patients by name, record number, birth date or phone digits."""

from injector_app.domain.calendar_dates import dates_meant
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
    dates = dates_meant(words, work.clinic.region)
    with work.records.writing() as transaction:
        found = stored.find_patients(transaction, words, dates=dates, limit=limit)
        work.audit(transaction, search_trace("find patients", [line.patient.id for line in found]))
    return found
