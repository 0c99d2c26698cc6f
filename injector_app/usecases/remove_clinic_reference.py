"""Remove a reference of the clinic's own."""

from injector_app.domain.ids import ClinicReferenceId
from injector_app.domain.permissions import Action, require
from injector_app.storage.clinic_references import remove_stored_reference
from injector_app.work.context import Work
from injector_app.work.trace import Trace


def remove_clinic_reference(work: Work, *, reference_id: ClinicReferenceId) -> None:
    """It is no longer shown; that it was there stays in the audit.

    Raises:
        RuleBroken: not permitted, or it is gone.
    """
    require(work.person, Action.KEEP_REFERENCES)
    with work.records.writing() as transaction:
        remove_stored_reference(transaction, reference_id)
        work.audit(transaction, Trace("remove clinic reference", "clinic reference", reference_id))
