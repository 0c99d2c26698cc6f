"""List the references that the clinic entered itself."""

from injector_app.domain.clinic_reference import ClinicReference
from injector_app.domain.permissions import Action, require
from injector_app.storage.clinic_references import load_clinic_references
from injector_app.work.context import Work


def list_clinic_references(work: Work) -> tuple[ClinicReference, ...]:
    """All of them, by product."""
    require(work.person, Action.READ_REFERENCES)
    with work.records.reading() as transaction:
        return load_clinic_references(transaction)
