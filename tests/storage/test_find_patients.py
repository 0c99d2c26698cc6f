"""The list of patients that a search shows."""

from dataclasses import replace

from injector_app.domain.patient import Patient
from injector_app.storage.drafts import add_draft
from injector_app.storage.find_patients import find_patients
from injector_app.storage.patients import add_patient, update_patient
from injector_app.storage.records import Records, Transaction
from tests.support.builders import A_BIRTH_DATE, AN_INSTANT, a_patient, a_treatment
from tests.support.records import Filled


def add(transaction: Transaction, number: str, family: str, given: str = "") -> Patient:
    return add_patient(transaction, a_patient(record_number=number, family=family, given=given))


def test_found_patients_are_ordered_by_name(records: Records) -> None:
    with records.writing() as transaction:
        b = add(transaction, "1", "Łopez", "Zoe")
        a = add(transaction, "2", "Lopez", "Adam")
        c = add(transaction, "3", "Lopezinho", "Ada")
        assert find_patients(transaction, "lop") == (a, b, c)
        assert find_patients(transaction, "lop", limit=2) == (a, b)


def test_no_words_list_those_in_hand_last(records: Records, filled: Filled) -> None:
    with records.writing() as transaction:
        second = add(transaction, "2", "Second")
        third = add(transaction, "3", "Third")
        assert find_patients(transaction, " ") == (third, second, filled.patient)
        second = update_patient(transaction, replace(second, alerts="changed"))
        assert find_patients(transaction, "")[0] == second
        visit = a_treatment(patient=filled.patient.id, clinician=filled.clinician.id)
        add_draft(transaction, visit, at=AN_INSTANT, by=filled.clinician.id)
        assert find_patients(transaction, "", limit=1) == (filled.patient,)


def test_birth_date_finds_its_patient(records: Records, filled: Filled) -> None:
    with records.reading() as transaction:
        assert find_patients(transaction, "3/12/1980", dates=(A_BIRTH_DATE,)) == (filled.patient,)
        assert find_patients(transaction, "3/12/1981", dates=()) == ()


def test_patient_whose_name_is_only_signs_is_found_by_number_and_signs(records: Records) -> None:
    with records.writing() as transaction:
        nameless = add(transaction, "X-1", "'", "-")
        assert find_patients(transaction, "x-1") == (nameless,)
        add(transaction, "X-2", "Rossi", "Ada")
        assert find_patients(transaction, "' -") == (nameless,)
        assert find_patients(transaction, "%") == ()
