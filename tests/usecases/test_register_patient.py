"""Patients are added, found in any order of words, and not twice unseen."""

from dataclasses import replace
from datetime import date

import pytest

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import PatientId, new_id
from injector_app.domain.patient import Patient
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.usecases.edit_patient import edit_patient
from injector_app.usecases.find_duplicates import find_duplicates
from injector_app.usecases.find_patients import find_patients
from injector_app.usecases.open_patient import open_patient
from injector_app.usecases.register_patient import register_patient
from injector_app.usecases.suggest_record_number import suggest_record_number
from injector_app.work.context import Work


def ada() -> Patient:
    return Patient(
        PatientId(new_id()), "", "Rossi", "Ada Maria", date(1985, 3, 4), phone="416 555 0199"
    )


def test_empty_record_number_takes_the_suggested_one(work: Work) -> None:
    suggested = suggest_record_number(work)
    stored = register_patient(work, patient=ada())
    assert stored.record_number == suggested
    assert suggest_record_number(work) != suggested


@pytest.mark.parametrize(
    "words",
    [
        "ross ada",
        "maria ROSSI",
        "rossi 1985-03-04",
        "1985-03-04",
        "04/03/1985",
        "5550199",
        "0199",
        "1001",
    ],
)
def test_patient_is_found_in_every_way_a_caller_says_it(work: Work, words: str) -> None:
    stored = register_patient(work, patient=replace(ada(), record_number="1001"))
    register_patient(
        work,
        patient=replace(
            ada(),
            family="Verdi",
            given="Bea",
            phone="",
            id=PatientId(new_id()),
            birth_date=date(1990, 1, 1),
        ),
    )
    assert [line.patient for line in find_patients(work, words=words)] == [stored]


def test_likely_duplicate_is_shown_before_saving(work: Work) -> None:
    first = register_patient(work, patient=ada())
    again = replace(ada(), given="Ada")
    assert find_duplicates(work, patient=again) == (first,)
    with pytest.raises(RuleBroken) as caught:
        register_patient(work, patient=again)
    assert caught.value.rule is Rule.LIKELY_DUPLICATE
    assert caught.value.facts["patients"] == (first,)
    register_patient(work, patient=again, duplicates_seen=True)
    assert len(find_patients(work, words="rossi")) == 2


def test_taken_record_number_is_refused(work: Work) -> None:
    register_patient(work, patient=replace(ada(), record_number="7"))
    other = replace(ada(), id=PatientId(new_id()), record_number="7", family="Other")
    with pytest.raises(RuleBroken) as caught:
        register_patient(work, patient=other, duplicates_seen=True)
    assert caught.value.rule is Rule.RECORD_NUMBER_TAKEN


def test_edit_of_an_old_copy_is_refused_and_loses_nothing(work: Work) -> None:
    stored = register_patient(work, patient=ada())
    edited = edit_patient(work, patient=replace(stored, alerts="Anticoagulant"))
    with pytest.raises(RecordsProblem) as caught:
        edit_patient(work, patient=replace(stored, phone="1"))
    assert caught.value.trouble is Trouble.CHANGED_ELSEWHERE
    assert open_patient(work, patient_id=stored.id).patient == edited
