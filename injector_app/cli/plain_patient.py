"""A patient as JSON values."""

from injector_app.cli.plain import Plain
from injector_app.domain.patient import Patient


def plain_patient(patient: Patient) -> dict[str, Plain]:
    """What `patients search --json` says of a patient."""
    return {
        "record_no": patient.record_number,
        "family": patient.family,
        "given": patient.given,
        "birth_date": patient.birth_date.isoformat(),
        "sex": patient.sex.value,
        "phone": patient.phone,
        "email": patient.email,
        "address": patient.address,
        "alerts": patient.alerts,
        "body": patient.body,
        "health_number": patient.health_number,
        "id": str(patient.id),
    }
