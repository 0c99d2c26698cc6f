"""A row becomes a patient; what other programs write for nothing is nothing."""

from datetime import date
from uuid import uuid4

import pytest

from injector_app.domain.date_order import DateOrder
from injector_app.domain.patient import Patient, Sex
from injector_app.exchange.patient_row import patient_of_row

NEEDED = {"family": "Ng", "birth_date": "1980-05-06"}


def read(**cells: str) -> Patient:
    row = NEEDED | cells
    return patient_of_row(
        lambda field: row.get(field, ""), today=date(2026, 11, 22), order=DateOrder.MONTH_FIRST
    )


def test_machine_id_is_no_record_number() -> None:
    assert read(record_number=str(uuid4())).record_number == ""
    assert read(record_number=" A-77 ").record_number == "A-77"


@pytest.mark.parametrize(
    ("cells", "name"),
    [
        ({"given": "Ann", "middle": "Mai"}, "Ng, Ann Mai"),
        ({"family": "", "given": "Sukarno"}, "Sukarno"),
        ({"family": "Udin", "given": "ONLYNAME"}, "Udin"),
        ({"family": ".", "given": "Rani"}, "Rani"),
    ],
)
def test_single_names_are_family_names(cells: dict[str, str], name: str) -> None:
    assert read(**cells).full_name == name


@pytest.mark.parametrize(
    "written", ["05/06/1980", "1980-5-6", "1980-05-06T00:00:00Z", "5-6-1980 12:30"]
)
def test_birth_date_is_read_in_the_clinics_order(written: str) -> None:
    assert read(birth_date=written).birth_date == date(1980, 5, 6)


@pytest.mark.parametrize(
    ("written", "sex"),
    [
        ("F", Sex.FEMALE),
        ("male", Sex.MALE),
        ("X", Sex.OTHER),
        ("", Sex.UNKNOWN),
        ("2", Sex.UNKNOWN),
    ],
)
def test_sex_is_never_guessed(written: str, sex: Sex) -> None:
    assert read(sex=written).sex is sex


def test_first_phone_is_taken_and_address_put_together() -> None:
    patient = read(
        home_phone="555-2", work_phone="555-3", street="1 Road", city="X", postcode="02155"
    )
    assert patient.phone == "555-2"
    assert patient.address == "1 Road\nX, 02155"
