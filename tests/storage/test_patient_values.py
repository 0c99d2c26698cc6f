"""What a patient is found by."""

import pytest

from injector_app.storage.patient_values import (
    patient_of,
    record_key,
    reversed_digits,
    searched_name,
    values_of,
)
from injector_app.storage.rows.patient import PatientRow
from tests.support.builders import a_patient


def test_values_become_the_same_patient_again() -> None:
    patient = a_patient(version=3)
    row = PatientRow(id=patient.id, version=3, touched=1, **values_of(patient))
    assert patient_of(row) == patient


@pytest.mark.parametrize(
    ("family", "given", "parts"),
    [
        ("O'Brien-Łęcki", "José  María", {"o", "brien", "lecki", "jose", "maria"}),
        ("Straße", "", {"strasse"}),
        ("王", "小明", {"王", "小明"}),
        ("'", "-", {"'", "-"}),
    ],
)
def test_names_are_found_by_each_folded_part(family: str, given: str, parts: set[str]) -> None:
    assert set(searched_name(a_patient(family=family, given=given)).split()) == parts


def test_record_number_minds_no_case_and_phone_no_signs() -> None:
    assert record_key(" Ab-1 ") == "ab-1"
    assert reversed_digits("+1 (518) 555-0142") == "24105558151"
