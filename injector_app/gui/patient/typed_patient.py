"""TypedPatient: the patient form as typed, before it is checked."""

from dataclasses import dataclass

from injector_app.domain.calendar_dates import parse_date
from injector_app.domain.clinic import WorldRegion
from injector_app.domain.errors import RuleBroken
from injector_app.domain.ids import PatientId
from injector_app.domain.patient import Patient, Sex


@dataclass(frozen=True, slots=True)
class TypedPatient:
    """Every field of the form; `patient_id` and `version` tell whose record is changed."""

    patient_id: PatientId
    version: int
    family: str
    given: str
    birth_date: str
    record_number: str
    sex: Sex
    phone: str
    email: str
    address: str
    alerts: str
    body: str

    def patient(self, region: WorldRegion) -> Patient:
        """The patient these fields describe; the use case checks the rest.

        Raises:
            RuleBroken: the birth date is not a date of the calendar.
        """
        try:
            birth_date = parse_date(self.birth_date, region)
        except RuleBroken as problem:
            raise problem.at("birth_date") from problem
        return Patient(
            id=self.patient_id,
            record_number=self.record_number,
            family=self.family,
            given=self.given,
            birth_date=birth_date,
            sex=self.sex,
            phone=self.phone,
            email=self.email,
            address=self.address,
            alerts=self.alerts,
            version=self.version,
            body=self.body,
        )
