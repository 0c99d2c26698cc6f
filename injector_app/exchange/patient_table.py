"""The columns of a file of patients that this program writes, and reads back as it was."""

from injector_app.domain.patient import Patient

HEADINGS = (
    *("Record number", "Family name", "Given names", "Birth date", "Sex", "Health number"),
    *("Phone", "Email", "Address", "Alerts", "Atlas body"),
)


def patient_cells(patient: Patient) -> tuple[str, ...]:
    """One patient under those headings."""
    return (
        patient.record_number,
        patient.family,
        patient.given,
        patient.birth_date.isoformat(),
        patient.sex.value,
        patient.health_number,
        patient.phone,
        patient.email,
        patient.address,
        patient.alerts,
        patient.body,
    )
