"""A patient as the values of its row, and back."""

from typing import Any

from injector_app.domain.ids import PatientId
from injector_app.domain.patient import Patient, Sex
from injector_app.domain.search_text import digits, fold, health_key, search_parts
from injector_app.storage.rows.patient import PatientRow


def values_of(patient: Patient) -> dict[str, Any]:
    """Every typed field, and what the patient is found by."""
    return {
        "record_number": patient.record_number,
        "family": patient.family,
        "given": patient.given,
        "birth_date": patient.birth_date,
        "sex": patient.sex.value,
        "phone": patient.phone,
        "email": patient.email,
        "address": patient.address,
        "alerts": patient.alerts,
        "body": patient.body,
        "health_number": patient.health_number,
        "health_key": health_key(patient.health_number),
        "record_key": record_key(patient.record_number),
        "family_folded": fold(patient.family),
        "given_folded": fold(patient.given),
        "phone_reversed": reversed_digits(patient.phone),
    }


def patient_of(row: PatientRow) -> Patient:
    """The patient of a row."""
    return Patient(
        id=PatientId(row.id),
        record_number=row.record_number,
        family=row.family,
        given=row.given,
        birth_date=row.birth_date,
        sex=Sex(row.sex),
        phone=row.phone,
        email=row.email,
        address=row.address,
        alerts=row.alerts,
        version=row.version,
        body=row.body,
        health_number=row.health_number,
    )


def searched_name(patient: Patient) -> str:
    """The folded parts of both names, family first, with a space between any two."""
    return " ".join(search_parts(f"{patient.family} {patient.given}"))


def record_key(number: str) -> str:
    """What makes two record numbers the same: A12 and a12 are one."""
    return number.strip().casefold()


def reversed_digits(phone: str) -> str:
    """The digits from the last to the first: the end of a number is what people know and type."""
    return digits(phone)[::-1]
