"""Find people who may be the same as one about to be added."""

from injector_app.domain.likely_duplicates import likely_duplicates
from injector_app.domain.patient import Patient
from injector_app.domain.permissions import Action, require
from injector_app.storage.patients import patients_alike
from injector_app.work.context import Work


def find_duplicates(work: Work, *, patient: Patient) -> tuple[Patient, ...]:
    """Likely duplicates already in the records."""
    require(work.person, Action.FIND_PATIENT)
    with work.records.reading() as transaction:
        return likely_duplicates(patient, patients_alike(transaction, patient))
