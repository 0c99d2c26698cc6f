"""Patient, and what makes one valid."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from injector_app.domain.calendar_dates import age_on
from injector_app.domain.edition import DEFAULT_BODY
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import PatientId
from injector_app.domain.typed_text import clean_line, clean_text, required_line

OLDEST_YEARS = 130


class Sex(StrEnum):
    """FHIR administrative gender."""

    FEMALE = "female"
    MALE = "male"
    OTHER = "other"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Patient:
    """A person who is treated; `version` counts stored changes.

    `body` names the variant of the atlas that new treatments are charted on.
    """

    id: PatientId
    record_number: str
    family: str
    given: str
    birth_date: date
    sex: Sex = Sex.UNKNOWN
    phone: str = ""
    email: str = ""
    address: str = ""
    alerts: str = ""
    version: int = 0
    body: str = DEFAULT_BODY
    health_number: str = ""

    @property
    def full_name(self) -> str:
        """Family name, then given names, as lists are sorted."""
        return f"{self.family}, {self.given}" if self.given else self.family


def checked_patient(patient: Patient, *, today: date) -> Patient:
    """The patient with every field made plain.

    Raises:
        RuleBroken: a required field is empty, or a field holds what it cannot.
    """
    _check_birth_date(patient.birth_date, today)
    return Patient(
        id=patient.id,
        record_number=required_line(patient.record_number, "record_number", limit=40),
        family=required_line(patient.family, "family"),
        given=clean_line(patient.given, "given"),
        birth_date=patient.birth_date,
        sex=patient.sex,
        phone=clean_line(patient.phone, "phone", limit=80),
        email=clean_line(patient.email, "email"),
        address=clean_text(patient.address, "address", limit=500),
        alerts=clean_text(patient.alerts, "alerts", limit=500),
        version=patient.version,
        body=patient.body,
        health_number=clean_line(patient.health_number, "health_number", limit=40),
    )


def _check_birth_date(birth: date, today: date) -> None:
    if birth > today:
        raise RuleBroken(Rule.BIRTH_IN_FUTURE, path="birth_date", value=birth)
    if age_on(birth, today) > OLDEST_YEARS:
        raise RuleBroken(Rule.BIRTH_TOO_LONG_AGO, path="birth_date", value=birth)
