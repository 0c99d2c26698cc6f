"""Patients: stored, changed by one person at a time, numbered once."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select, update

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.patient import Patient
from injector_app.storage.patients import (
    add_patient,
    count_patients,
    load_patient,
    next_record_number,
    patient_by_record_number,
    patients_alike,
    update_patient,
)
from injector_app.storage.records import Records, Transaction
from injector_app.storage.rows.patient import PatientNameRow, RecordCounterRow
from injector_app.system.errors import RecordsProblem, Trouble
from tests.support.builders import A_BIRTH_DATE, a_patient
from tests.support.records import Filled


def test_patient_comes_back_equal_as_version_1(records: Records) -> None:
    patient = a_patient(record_number="A-7", alerts="múltiple\nlines", family="مریم‌")
    with records.writing() as transaction:
        stored = add_patient(transaction, patient)
    with records.reading() as transaction:
        assert load_patient(transaction, patient.id) == stored == replace(patient, version=1)
        assert count_patients(transaction) == 2


def test_change_is_stored_as_the_next_version_and_found_by_its_new_name(
    records: Records, filled: Filled
) -> None:
    with records.writing() as transaction:
        changed = update_patient(transaction, replace(filled.patient, family="Núñez-Łem"))
    with records.reading() as transaction:
        assert load_patient(transaction, filled.patient.id) == changed
        parts = set(transaction.scalars(select(PatientNameRow.part)))
    assert changed.version == 2
    assert parts == {"nunez", "lem", "marta", "lucia"}


def test_change_of_a_stale_version_is_refused(records: Records, filled: Filled) -> None:
    with records.writing() as transaction:
        update_patient(transaction, replace(filled.patient, alerts="first"))
    with pytest.raises(RecordsProblem) as caught, records.writing() as transaction:
        update_patient(transaction, replace(filled.patient, alerts="second"))
    assert caught.value.trouble is Trouble.CHANGED_ELSEWHERE
    with records.reading() as transaction:
        assert load_patient(transaction, filled.patient.id).alerts == "first"


@pytest.mark.parametrize("function", [lambda tx, who: load_patient(tx, who.id), update_patient])
def test_unknown_patient_is_not_found(
    records: Records, function: Callable[[Transaction, Patient], Patient]
) -> None:
    stranger = a_patient(record_number="99")
    with pytest.raises(RuleBroken) as caught, records.writing() as transaction:
        function(transaction, stranger)
    assert caught.value.rule is Rule.PATIENT_NOT_FOUND


def test_record_number_is_taken_in_any_case_of_letters(records: Records, filled: Filled) -> None:
    with records.writing() as transaction:
        other = add_patient(transaction, a_patient(record_number="a12"))
    with pytest.raises(RuleBroken) as caught, records.writing() as transaction:
        add_patient(transaction, a_patient(record_number="A12"))
    assert (caught.value.rule, caught.value.path) == (Rule.RECORD_NUMBER_TAKEN, "record_number")
    with pytest.raises(RuleBroken), records.writing() as transaction:
        update_patient(transaction, replace(filled.patient, record_number="A12"))
    with records.reading() as transaction:
        assert patient_by_record_number(transaction, " A12 ") == other
        assert patient_by_record_number(transaction, "A1") is None


def test_own_record_number_is_not_taken(records: Records, filled: Filled) -> None:
    with records.writing() as transaction:
        assert update_patient(transaction, filled.patient).record_number == "1001"


def test_next_number_counts_up_and_is_never_given_twice(records: Records, filled: Filled) -> None:
    with records.writing() as transaction:
        assert next_record_number(transaction) == "1002"
        update_patient(transaction, replace(filled.patient, record_number="1005"))
        assert next_record_number(transaction) == "1006"
        add_patient(transaction, a_patient(record_number="1006"))
        add_patient(transaction, a_patient(record_number="999999999"))
        add_patient(transaction, a_patient(record_number="MRN 44"))
        add_patient(transaction, a_patient(record_number="12"))
        assert next_record_number(transaction) == "1007"


def test_next_number_skips_one_that_another_system_gave(records: Records) -> None:
    with records.writing() as transaction:
        add_patient(transaction, a_patient(record_number="5000000"))
        add_patient(transaction, a_patient(record_number="5000001"))
        assert next_record_number(transaction) == "1002"
        transaction.execute(update(RecordCounterRow).values(next_number=5_000_000))
        assert next_record_number(transaction) == "5000002"


@pytest.mark.parametrize(
    ("changes", "count"),
    [
        ({"phone": ""}, 1),
        ({"birth_date": A_BIRTH_DATE + timedelta(1), "phone": "+1 518-555-0142"}, 1),
        ({"birth_date": A_BIRTH_DATE + timedelta(1), "phone": "555 0142"}, 1),
        ({"birth_date": A_BIRTH_DATE + timedelta(1), "phone": "0142"}, 0),
        ({"birth_date": A_BIRTH_DATE + timedelta(1), "phone": ""}, 0),
    ],
)
def test_same_birth_date_or_end_of_phone_is_alike(
    records: Records, filled: Filled, changes: dict[str, object], count: int
) -> None:
    newcomer = a_patient(**changes)
    with records.reading() as transaction:
        assert patients_alike(transaction, newcomer) == (filled.patient,) * count
        assert patients_alike(transaction, filled.patient) == ()
