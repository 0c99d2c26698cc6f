"""Add a reference of the clinic's own."""

from dataclasses import replace

from injector_app.domain.clinic_reference import ClinicReference, checked_clinic_reference
from injector_app.domain.permissions import Action, require
from injector_app.storage.clinic_references import add_stored_reference
from injector_app.work.context import Work
from injector_app.work.trace import Trace


def add_clinic_reference(work: Work, *, reference: ClinicReference) -> ClinicReference:
    """Keep it under today's date and the name of the acting person.

    Raises:
        RuleBroken: not permitted, the product is unknown, or a field is missing or contradicts.
    """
    require(work.person, Action.KEEP_REFERENCES)
    checked = checked_clinic_reference(
        replace(reference, entered_on=work.today, entered_by=work.person.signature_name)
    )
    work.catalog.product(checked.product)
    with work.records.writing() as transaction:
        add_stored_reference(transaction, checked, by=work.person.id)
        work.audit(transaction, Trace("add clinic reference", "clinic reference", checked.id))
    return checked
