"""Edit a reference of the clinic's own."""

from dataclasses import replace

from injector_app.domain.clinic_reference import ClinicReference, checked_clinic_reference
from injector_app.domain.permissions import Action, require
from injector_app.storage.clinic_references import change_stored_reference
from injector_app.work.context import Work
from injector_app.work.trace import Trace


def edit_clinic_reference(work: Work, *, reference: ClinicReference) -> ClinicReference:
    """Put it in the place of the one with its id; it is then the acting person's, of today.

    Raises:
        RuleBroken: not permitted, it is gone, or a field is missing or contradicts.
    """
    require(work.person, Action.KEEP_REFERENCES)
    checked = checked_clinic_reference(
        replace(reference, entered_on=work.today, entered_by=work.person.signature_name)
    )
    work.catalog.product(checked.product)
    with work.records.writing() as transaction:
        change_stored_reference(transaction, checked, by=work.person.id)
        work.audit(transaction, Trace("edit clinic reference", "clinic reference", checked.id))
    return checked
