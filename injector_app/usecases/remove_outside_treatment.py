"""Remove a treatment elsewhere that was recorded by mistake."""

from injector_app.domain.ids import OutsideTreatmentId, PatientId
from injector_app.domain.permissions import Action, require
from injector_app.storage.outside_treatments import remove_outside_treatment as remove
from injector_app.work.context import Work
from injector_app.work.trace import Trace


def remove_outside_treatment(
    work: Work, *, outside_id: OutsideTreatmentId, patient_id: PatientId
) -> None:
    """It is no longer counted; that it was there stays in the audit."""
    require(work.person, Action.RECORD_OUTSIDE)
    work.require_room()
    with work.records.writing() as transaction:
        remove(transaction, outside_id)
        trace = Trace("remove outside treatment", "outside", outside_id, patient_id)
        work.audit(transaction, trace)
