"""Suggest the next free record number."""

from injector_app.domain.permissions import Action, require
from injector_app.storage.patients import next_record_number
from injector_app.work.context import Work


def suggest_record_number(work: Work) -> str:
    """The number a new patient would get; it is not reserved."""
    require(work.person, Action.EDIT_PATIENT)
    with work.records.reading() as transaction:
        return next_record_number(transaction)
