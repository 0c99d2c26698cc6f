"""A file of patients is read row by row; each bad row is named with its line."""

from dataclasses import dataclass, replace
from datetime import date

import pytest

from injector_app.domain.date_order import DateOrder
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.patient import Sex
from injector_app.domain.patient_rows import PatientRow, RefusedRow
from injector_app.exchange.patients_file import read_patients
from injector_app.exchange.sniff_patients import sniff_patients

TODAY = date(2026, 11, 22)
SYNTHEA = (
    "Id,BIRTHDATE,SSN,PREFIX,FIRST,LAST,GENDER,ADDRESS,CITY,STATE,COUNTY,ZIP\n"
    "1d3d16ce-a3a4-5e9e-1b4d-58a391895443,1996-06-05,999,Ms.,Jackie93,Okuneva707,F,"
    "455 Labadie Underpass,Winchester,Massachusetts,Middlesex County,01890\n"
)


@dataclass(frozen=True)
class Rows:
    taken: tuple[PatientRow, ...]
    refused: tuple[RefusedRow, ...]


def read(text: str, order: DateOrder | None = None) -> Rows:
    form = sniff_patients(text.encode())
    if order is not None and form.table is not None:
        form = replace(form, table=replace(form.table, order=order))
    rows = tuple(read_patients(text.encode(), form, today=TODAY))
    return Rows(
        tuple(row for row in rows if isinstance(row, PatientRow)),
        tuple(row for row in rows if isinstance(row, RefusedRow)),
    )


def test_synthea_columns_are_known() -> None:
    (row,) = read(SYNTHEA).taken
    patient = row.patient
    assert (patient.family, patient.given, patient.sex) == ("Okuneva707", "Jackie93", Sex.FEMALE)
    assert patient.birth_date == date(1996, 6, 5)
    assert patient.address == "455 Labadie Underpass\nWinchester, Massachusetts 01890"
    assert (row.line, patient.record_number) == (2, "")


@pytest.mark.parametrize(
    ("heading", "cells"),
    [
        ("MRN,Last Name,First Name,DOB,Sex,Phone,E-mail", "77,Ng,Ann,1980-05-06,F,555 1,a@b.ca"),
        (
            "Patient Chart Number;Surname;Forename;Date of Birth;Sex;Mobile Phone;Email Address",
            "77;Ng;Ann;05/06/1980;female;555 1;a@b.ca",
        ),
        (
            "RECORD_NO\tlname\tfname\tdob\tgender\tphone_home\temail",
            "77\tNg\tAnn\t5/6/1980\tf\t555 1\ta@b.ca",
        ),
    ],
)
def test_headings_of_other_programs_are_known(heading: str, cells: str) -> None:
    (row,) = read(f"{heading}\n{cells}\n", DateOrder.MONTH_FIRST).taken
    patient = row.patient
    assert (patient.record_number, patient.full_name) == ("77", "Ng, Ann")
    assert (patient.birth_date, patient.sex) == (date(1980, 5, 6), Sex.FEMALE)
    assert (patient.phone, patient.email) == ("555 1", "a@b.ca")


def test_order_of_day_and_month_is_the_columns() -> None:
    text = "last,dob\nNg,05/06/1980\nNg,1980-06-05 00:00:00\nNg,13/06/1980\n"
    days = {row.patient.birth_date for row in read(text).taken}
    assert days == {date(1980, 6, 5), date(1980, 6, 13)}


def test_order_that_no_date_tells_is_asked_for() -> None:
    with pytest.raises(RuleBroken) as caught:
        read("last,dob\nNg,05/06/1980\n")
    assert (caught.value.rule, caught.value.path) == (Rule.DATE_ORDER_UNKNOWN, "birth_date")


def test_single_names_and_unknown_sex() -> None:
    rows = read("last,first,dob,sex\n.,Sukarno,1960-01-02,7\nONLYNAME,Udin,1960-01-02,\n").taken
    assert [row.patient.full_name for row in rows] == ["Sukarno", "Udin"]
    assert {row.patient.sex for row in rows} == {Sex.UNKNOWN}


@pytest.mark.parametrize(
    ("row", "rule", "path"),
    [
        (",,1980-05-06", Rule.TEXT_EMPTY, "family"),
        ("Ng,Ann,", Rule.TEXT_EMPTY, "birth_date"),
        ("Ng,Ann,2026-11-23", Rule.BIRTH_IN_FUTURE, "birth_date"),
        ("Ng,Ann,1800-01-01", Rule.BIRTH_TOO_LONG_AGO, "birth_date"),
        ("Ng,Ann,31/12/80", Rule.DATE_NOT_A_DATE, "birth_date"),
        (f"{'N' * 10_000},Ann,1980-05-06", Rule.TEXT_TOO_LONG, "family"),
        ("Ng,An\x1bn,1980-05-06", Rule.TEXT_HAS_CONTROL, "given"),
        ("N\u202eg,Ann,1980-05-06", Rule.TEXT_HAS_CONTROL, "family"),
        ("Ng,Ann", Rule.FILE_NOT_CSV, ""),
        ("Ng,Ann,1980-05-06,extra", Rule.FILE_NOT_CSV, ""),
    ],
)
def test_bad_row_is_refused_with_its_line(row: str, rule: Rule, path: str) -> None:
    rows = read(f"last,first,dob\nGood,One,1980-05-06\n{row}\nGood,Two,1980-05-06\n")
    assert [(r.line, r.problem.rule, r.problem.path) for r in rows.refused] == [(3, rule, path)]
    assert [taken.line for taken in rows.taken] == [2, 4]


def test_markup_is_kept_as_typed() -> None:
    (row,) = read("last,first,dob\n<b>Ng</b>,=1+1,1980-05-06\n").taken
    assert row.patient.full_name == "<b>Ng</b>, =1+1"


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("first,dob\nAnn,1980-05-06\n", Rule.COLUMN_MISSING),
        ("last,first\nNg,Ann\n", Rule.COLUMN_MISSING),
        ("product,price\ntoxin,5\n", Rule.FILE_NOT_CSV),
        ("just some words\n", Rule.FILE_NOT_CSV),
    ],
)
def test_file_without_patient_columns_is_refused(text: str, rule: Rule) -> None:
    with pytest.raises(RuleBroken) as caught:
        read(text)
    assert caught.value.rule is rule


def test_empty_trailing_cells_do_no_harm() -> None:
    assert len(read("last,first,dob\nNg,Ann,1980-05-06,,\n").taken) == 1
