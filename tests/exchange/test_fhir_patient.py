"""A patient as FHIR R4 and back; what is missing or of the wrong kind is named."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.patient import Patient, Sex
from injector_app.exchange.fhir_patient import fhir_of_patient, patient_of_fhir
from tests.support.builders import a_patient

TODAY = date(2026, 11, 22)
LEAST = {"resourceType": "Patient", "name": [{"family": "Ng"}], "birthDate": "1980-05-06"}


def read(**parts: Any) -> Patient:
    return patient_of_fhir({**LEAST, **parts}, today=TODAY)


@pytest.mark.parametrize(
    "patient",
    [
        a_patient(health_number="943 476", address="3 Hill\nAlbany", alerts="a\nb", body="child"),
        a_patient(given="", phone="", email="", address="", alerts="", sex=Sex.UNKNOWN),
    ],
)
def test_there_and_back(patient: Patient) -> None:
    back = patient_of_fhir(fhir_of_patient(patient), today=TODAY)
    assert replace(back, id=patient.id) == patient


def test_usual_parts_of_other_programs() -> None:
    kind = {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/v2-0203", "code": "MR"}]}
    patient = read(
        identifier=[{"value": "x"}, {"type": kind, "value": "A7"}],
        name=[
            {"use": "maiden", "family": "Old"},
            {"use": "official", "family": "Ng", "given": ["Ann", "Mai"]},
        ],
        telecom=[
            {"system": "phone", "use": "work", "value": "2"},
            {"system": "phone", "use": "mobile", "value": "1"},
            {"system": "email", "value": "a@b.ca"},
        ],
        address=[{"line": ["1 Road"], "city": "Laval", "state": "QC", "postalCode": "H7N"}],
        gender="female",
    )
    assert (patient.record_number, patient.full_name) == ("A7", "Ng, Ann Mai")
    assert (patient.phone, patient.email, patient.sex) == ("1", "a@b.ca", Sex.FEMALE)
    assert patient.address == "1 Road\nLaval, QC H7N"


def test_single_names() -> None:
    assert read(name=[{"text": "Sukarno"}]).full_name == "Sukarno"
    assert read(name=[{"given": ["Udin"]}]).full_name == "Udin"


@pytest.mark.parametrize(
    ("parts", "rule", "path"),
    [
        ({"name": []}, Rule.TEXT_EMPTY, "family"),
        ({"name": [{}]}, Rule.TEXT_EMPTY, "family"),
        ({"name": {"family": "Ng"}}, Rule.FHIR_WRONG, "name"),
        ({"name": [{"family": 5}]}, Rule.FHIR_WRONG, "name.family"),
        ({"name": [{"given": "Ann"}]}, Rule.FHIR_WRONG, "name.given"),
        ({"birthDate": ""}, Rule.TEXT_EMPTY, "birth_date"),
        ({"birthDate": "1980"}, Rule.DATE_NOT_A_DATE, "birth_date"),
        ({"birthDate": 1980}, Rule.FHIR_WRONG, "birthDate"),
        ({"birthDate": "1980-02-30"}, Rule.DATE_NOT_A_DATE, "birth_date"),
        ({"telecom": [5]}, Rule.FHIR_WRONG, "telecom"),
        ({"address": [{"line": [1]}]}, Rule.FHIR_WRONG, "address.line"),
        ({"identifier": "x"}, Rule.FHIR_WRONG, "identifier"),
        ({"resourceType": "Group"}, Rule.FHIR_NO_PATIENT, ""),
    ],
)
def test_what_is_wrong_is_named(parts: dict[str, Any], rule: Rule, path: str) -> None:
    with pytest.raises(RuleBroken) as caught:
        read(**parts)
    assert (caught.value.rule, caught.value.path) == (rule, path)


def test_what_is_no_object_is_refused() -> None:
    with pytest.raises(RuleBroken, match=Rule.FHIR_WRONG.value):
        patient_of_fhir("Patient", today=TODAY)
