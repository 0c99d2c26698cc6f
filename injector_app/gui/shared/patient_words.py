"""How a patient is written on the screen: in the strip, in lists and on cards."""

from datetime import date

from injector_app.domain.calendar_dates import age_on, write_date
from injector_app.domain.clinic import WorldRegion
from injector_app.domain.found_patient import FoundPatient
from injector_app.domain.isolated_text import isolated
from injector_app.domain.patient import Patient
from injector_app.gui.shared.patient_line import PatientLine

PHONE_TAIL = 4


def patient_line(patient: Patient, region: WorldRegion, today: date) -> PatientLine:
    """Name, then birth date, age and record number, then alerts."""
    return PatientLine(
        name=patient.full_name,
        facts=" · ".join(
            (
                f"born {write_date(patient.birth_date, region)}",
                age_words(patient.birth_date, today),
                f"No. {isolated(patient.record_number)}",
            )
        ),
        alerts=" · ".join(patient.alerts.split("\n")),
    )


def last_visit_words(day: date | None, region: WorldRegion) -> str:
    """When the patient was treated last."""
    return "not treated yet" if day is None else f"last {write_date(day, region)}"


def found_marks(found: FoundPatient) -> tuple[str, ...]:
    """What a row of the list warns of; the alerts themselves stand in the record."""
    marks = (
        ("similar name", found.is_near),
        ("look-alike", found.looks_alike),
        ("alert", bool(found.patient.alerts)),
    )
    return tuple(words for words, is_so in marks if is_so)


def age_words(birth: date, today: date) -> str:
    """The age in completed years."""
    years = age_on(birth, today)
    return "1 year" if years == 1 else f"{years} years"


def phone_tail(phone: str) -> str:
    """The last digits of a phone number, as people say them to be recognised."""
    digits = "".join(character for character in phone if character.isdecimal())
    return f"…{digits[-PHONE_TAIL:]}" if digits else ""
