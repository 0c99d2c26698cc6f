"""A line of a look-up as JSON values."""

from injector_app.cli.plain import Plain
from injector_app.domain.found_treatment import FoundTreatment


def plain_found_treatment(found: FoundTreatment) -> dict[str, Plain]:
    """What `treatments list --json` says of a treatment; `patient` is the record number."""
    return {
        "id": str(found.id),
        "patient": found.record_number,
        "performed_at": found.performed_at.isoformat(),
        "state": found.state.value,
        "corrects_revision": found.corrects,
        "name": found.patient_name,
        "birth_date": found.birth_date.isoformat(),
        "clinician": found.clinician,
        "indication": found.indication,
        "products": found.products,
        "lots": found.lots,
        "units_given": dict(found.units),
        "points_given": found.points_given,
    }
