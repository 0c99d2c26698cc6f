"""The form's fields become a patient."""

from dataclasses import asdict, replace
from datetime import date

import pytest

from injector_app.domain.clinic import WorldRegion
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import PatientId, new_id
from injector_app.domain.patient import Sex
from injector_app.gui.patient.typed_patient import TypedPatient

TYPED = TypedPatient(
    patient_id=PatientId(new_id()),
    version=3,
    family="Adler",
    given="Maria",
    birth_date="03/04/1980",
    record_number="1001",
    sex=Sex.FEMALE,
    phone="1",
    email="a@b",
    address="Road",
    alerts="Latex",
    body="adult_male",
    health_number="943 476",
)


@pytest.mark.parametrize(("region", "month"), [(WorldRegion.US, 3), (WorldRegion.UK, 4)])
def test_date_is_read_as_the_clinic_writes_it(region: WorldRegion, month: int) -> None:
    patient = TYPED.patient(region)
    assert patient.birth_date == date(1980, month, 7 - month)
    assert (patient.id, patient.version, patient.sex) == (TYPED.patient_id, 3, Sex.FEMALE)
    same = asdict(patient).keys() & asdict(TYPED).keys() - {"birth_date"}
    assert all(getattr(patient, name) == getattr(TYPED, name) for name in same)


def test_wrong_date_names_its_field() -> None:
    with pytest.raises(RuleBroken) as caught:
        replace(TYPED, birth_date="31/02/1980").patient(WorldRegion.UK)
    assert (caught.value.rule, caught.value.path) == (Rule.DATE_NOT_A_DATE, "birth_date")
