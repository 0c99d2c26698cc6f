"""The list of patients that a search shows."""

from dataclasses import replace
from datetime import timedelta
from typing import Any
from unittest.mock import Mock

import pytest
from sqlalchemy import event

from injector_app.domain.found_patient import FoundPatient
from injector_app.domain.patient import Patient
from injector_app.storage.drafts import add_draft
from injector_app.storage.find_patients import find_patients
from injector_app.storage.notes import append_note
from injector_app.storage.patients import add_patient, update_patient
from injector_app.storage.records import Records, Transaction
from tests.storage.lists.test_every_list import listened, plan, scans
from tests.support.builders import A_BIRTH_DATE, A_VISIT, AN_INSTANT, a_note, a_patient, a_treatment
from tests.support.records import Filled

# One row for each import of a file; and the empty answer that stands for "none of these".
SMALL = {"SCAN import_batch", "SCAN CONSTANT ROW"}


def add(transaction: Transaction, number: str, family: str, given: str = "") -> Patient:
    return add_patient(transaction, a_patient(record_number=number, family=family, given=given))


def people(transaction: Transaction, words: str, **options: Any) -> tuple[Patient, ...]:
    return tuple(line.patient for line in find_patients(transaction, words, **options))


def test_found_patients_are_ordered_by_name(records: Records) -> None:
    with records.writing() as transaction:
        b = add(transaction, "1", "Łopez", "Zoe")
        a = add(transaction, "2", "Lopez", "Adam")
        c = add(transaction, "3", "Lopezinho", "Ada")
        assert people(transaction, "lop") == (a, b, c)
        assert people(transaction, "lop", limit=2) == (a, b)


def test_no_words_list_those_in_hand_last(records: Records, filled: Filled) -> None:
    with records.writing() as transaction:
        second = add(transaction, "2", "Second")
        third = add(transaction, "3", "Third")
        assert people(transaction, " ") == (third, second, filled.patient)
        second = update_patient(transaction, replace(second, alerts="changed"))
        assert people(transaction, "")[0] == second
        visit = a_treatment(patient=filled.patient.id, clinician=filled.clinician.id)
        add_draft(transaction, visit, at=AN_INSTANT, by=filled.clinician.id)
        assert people(transaction, "", limit=1) == (filled.patient,)


def test_birth_date_finds_its_patient(records: Records, filled: Filled) -> None:
    with records.reading() as transaction:
        assert people(transaction, "3/12/1980", dates=(A_BIRTH_DATE,)) == (filled.patient,)
        assert people(transaction, "3/12/1981", dates=()) == ()


def test_patient_whose_name_is_only_signs_is_found_by_number_and_signs(records: Records) -> None:
    with records.writing() as transaction:
        nameless = add(transaction, "X-1", "'", "-")
        assert people(transaction, "x-1") == (nameless,)
        add(transaction, "X-2", "Rossi", "Ada")
        assert people(transaction, "' -") == (nameless,)
        assert people(transaction, "- '") == (nameless,)
        assert people(transaction, "%") == ()


@pytest.mark.parametrize("words", ["3rd", "smith 3rd", "2-d2", "R2-D2 3rd", "٣rd"])
def test_name_with_a_digit_is_found_by_it(records: Records, words: str) -> None:
    with records.writing() as transaction:
        other = add(transaction, "1", "Smith", "R2")
        third = add(transaction, "2", "Smith R2-D2 2-D2", "3rd ٣rd")
        assert people(transaction, words) == (third,)
        assert other in people(transaction, "smith r2")


@pytest.mark.parametrize(
    "words", ["smiht", "smth", "smyth", "ssmith", "jo smiht", "smiht jo", "SMÏHT"]
)
def test_a_slip_finds_people_and_says_so(records: Records, words: str) -> None:
    with records.writing() as transaction:
        smith = add(transaction, "1", "Smith", "Jo")
        add(transaction, "2", "Zmxth", "Jo")
        (line,) = find_patients(transaction, words)
    assert line == FoundPatient(smith, is_near=True)


def test_exact_people_come_before_near_ones(records: Records) -> None:
    with records.writing() as transaction:
        near = add(transaction, "1", "Ahna")
        exact = add(transaction, "2", "Hanna")
        found = find_patients(transaction, "hanna")
        assert [(line.patient, line.is_near) for line in found] == [(exact, False)]
        found = find_patients(transaction, "anha")
    assert [(line.patient, line.is_near) for line in found] == [(near, True)]


def test_three_letters_are_taken_as_typed(records: Records) -> None:
    with records.writing() as transaction:
        add(transaction, "1", "Lee")
        assert find_patients(transaction, "lea") == ()


def test_nobody_is_near_a_name_that_was_given_up(records: Records) -> None:
    with records.writing() as transaction:
        smith = add(transaction, "1", "Smith")
        update_patient(transaction, replace(smith, family="Brown"))
        assert find_patients(transaction, "smiht") == ()
        assert [line.patient.family for line in find_patients(transaction, "brwon")] == ["Brown"]


def test_whole_names_come_before_beginnings(records: Records) -> None:
    with records.writing() as transaction:
        for number, family in enumerate(("Annas", "Ann", "Anna")):
            add(transaction, str(number), family)
        found = people(transaction, "ann")
    assert [patient.family for patient in found] == ["Ann", "Anna", "Annas"]


def test_last_visit_is_that_of_the_newest_signed_treatment(
    records: Records, filled: Filled
) -> None:
    later = a_treatment(
        patient=filled.patient.id,
        clinician=filled.clinician.id,
        performed_at=A_VISIT + timedelta(days=30),
    )
    with records.writing() as transaction:
        (line,) = find_patients(transaction, "zebra")
        assert line.last_visit is None
        add_draft(transaction, later, at=AN_INSTANT, by=filled.clinician.id)
        (line,) = find_patients(transaction, "zebra")
        assert line.last_visit is None
        append_note(transaction, a_note(treatment=later), at=AN_INSTANT)
        (line,) = find_patients(transaction, "zebra")
    assert line.last_visit == later.performed_at.date()


def test_look_alikes_are_marked(records: Records) -> None:
    with records.writing() as transaction:
        add(transaction, "1", "Smith", "Jo")
        add(transaction, "2", "Smith", "Joe")
        add(transaction, "3", "Smithers", "Ida")
        found = find_patients(transaction, "smith")
    assert [line.looks_alike for line in found] == [True, True, False]


def statements(records: Records, words: str) -> int:
    with records.reading() as transaction:
        listener = Mock()
        event.listen(transaction.connection(), "before_cursor_execute", listener)
        find_patients(transaction, words)
        event.remove(transaction.connection(), "before_cursor_execute", listener)
    return int(listener.call_count)


@pytest.mark.parametrize("words", ["smi", "smi jo", "smiht", "smi 1970-01-01", "smi jo 0142"])
def test_more_people_do_not_take_more_statements(records: Records, words: str) -> None:
    with records.writing() as transaction:
        add(transaction, "a", "Smith", "Jo")
    few = statements(records, words)
    with records.writing() as transaction:
        for number in range(60):
            add(transaction, str(number), f"Smi{'abcdefghij'[number % 10]}", "Jo")
    assert statements(records, words) == few


@pytest.mark.parametrize("words", ["smi", "smi jo", "smiht", "smi 1970-01-01", "smi jo 0142"])
def test_no_big_table_is_read_from_end_to_end(records: Records, words: str) -> None:
    with records.writing() as transaction:
        add(transaction, "a", "Smith", "Jo")
    with records.reading() as transaction:
        with listened(transaction) as sent:
            find_patients(transaction, words)
        assert sent
        connection = transaction.connection()
        walked = {line for each in sent for line in scans(plan(connection, *each))}
    assert walked <= SMALL
