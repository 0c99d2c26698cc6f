"""Find people who may be the same as one about to be added."""

from injector_app.domain.likely_duplicates import likely_duplicates
from injector_app.domain.patient import Patient
from injector_app.domain.permissions import Action, require
from injector_app.storage.patients import patients_alike
from injector_app.work.context import Work
from injector_app.work.search_trace import search_trace


def find_duplicates(work: Work, *, patient: Patient) -> tuple[Patient, ...]:
    """Likely duplicates already in the records; the look is written down."""
    require(work.person, Action.FIND_PATIENT)
    with work.records.writing() as transaction:
        found = likely_duplicates(patient, patients_alike(transaction, patient))
        work.audit(transaction, search_trace("find duplicates", [alike.id for alike in found]))
    return found
