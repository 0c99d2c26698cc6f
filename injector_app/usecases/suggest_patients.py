"""Suggest patients while somebody types."""

from injector_app.domain.calendar_dates import dates_meant
from injector_app.domain.found_patient import FoundPatient
from injector_app.domain.permissions import Action, require
from injector_app.storage import find_patients as stored
from injector_app.work.context import Work


def suggest_patients(work: Work, *, words: str, limit: int = 50) -> tuple[FoundPatient, ...]:
    """The same patients as a search for the words as far as they are typed.

    Writes nothing, so that no key waits for the disk: `find_patients` writes the search down once
    the words rest (decision 0024).
    """
    require(work.person, Action.FIND_PATIENT)
    with work.records.reading() as transaction:
        dates = dates_meant(words, work.clinic.region)
        return stored.find_patients(transaction, words, dates=dates, limit=limit)
