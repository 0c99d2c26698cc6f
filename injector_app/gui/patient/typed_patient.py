"""TypedPatient: the patient form as typed, before it is checked."""

from dataclasses import asdict, dataclass
from uuid import UUID

from injector_app.domain.calendar_dates import parse_date
from injector_app.domain.clinic import WorldRegion
from injector_app.domain.errors import RuleBroken
from injector_app.domain.ids import PatientId
from injector_app.domain.patient import Patient, Sex
from injector_app.domain.unfinished_form import FormKind, UnfinishedForm


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
    health_number: str = ""

    def unfinished(self) -> UnfinishedForm:
        """As it is kept when it cannot be saved yet."""
        texts = {name: str(value) for name, value in asdict(self).items()}
        kind = FormKind.PATIENT if self.version else FormKind.NEW_PATIENT
        return UnfinishedForm(kind, texts)

    @classmethod
    def again(cls, form: UnfinishedForm) -> "TypedPatient":
        """What `unfinished` kept."""
        texts = dict(form.typed)
        return cls(
            patient_id=PatientId(UUID(texts.pop("patient_id"))),
            version=int(texts.pop("version")),
            sex=Sex(texts.pop("sex")),
            **texts,
        )

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
            health_number=self.health_number,
        )
