"""The desk leaves a message; it is pinned to a signed treatment or to the patient."""

import pytest
from sqlalchemy import text

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.found_treatment import TreatmentQuery
from injector_app.domain.ids import TreatmentId, new_id
from injector_app.domain.note import treatment_id_of
from injector_app.usecases.find_patients import find_patients
from injector_app.usecases.leave_message import leave_message
from injector_app.usecases.list_messages import list_messages
from injector_app.usecases.open_note import open_note
from injector_app.usecases.search_treatments import search_treatments
from injector_app.work.context import Work
from tests.support.builders import a_message
from tests.support.charting import a_complete_draft, a_registered_patient, a_signed_note
from tests.support.clinic import DESK, acting_as
from tests.usecases.test_add_clinic_reference import audited

WORD = "Quillfeather"


def test_it_comes_back_with_who_left_it_and_when(work: Work) -> None:
    note = a_signed_note(work)
    patient, visit = note.content.patient.id, treatment_id_of(note)
    left = leave_message(acting_as(work, DESK), message=a_message(patient, treatment=visit))
    (found,) = list_messages(work, patient_id=patient)
    assert found == left
    assert (found.treatment, found.visit_on) == (visit, note.content.treatment.day)
    assert (found.sent_by, found.is_done) == ("Dee Sk", False)
    assert found.sent_at is not None
    assert found.patient_name.startswith("Zebraquokka")


def test_it_is_in_no_note_no_search_and_no_log(work: Work) -> None:
    note = a_signed_note(work)
    patient, visit = note.content.patient.id, treatment_id_of(note)
    before = open_note(work, treatment_id=visit).notes
    leave_message(work, message=a_message(patient, treatment=visit, text=WORD))
    assert open_note(work, treatment_id=visit).notes == before
    assert find_patients(work, words=WORD) == ()
    assert search_treatments(work, query=TreatmentQuery(words=WORD)) == ()
    with work.records.reading() as transaction:
        bodies = transaction.scalars(text("SELECT body FROM audit")).all()
    assert WORD not in "".join(bodies)
    assert [line for line in audited(work) if line.startswith("leave message")]


def test_treatment_has_to_be_signed_and_the_patients_own(work: Work) -> None:
    patient = a_registered_patient(work)
    draft = a_complete_draft(work, patient).treatment.id
    for treatment in (draft, TreatmentId(new_id())):
        with pytest.raises(RuleBroken) as caught:
            leave_message(work, message=a_message(patient.id, treatment=treatment))
        assert caught.value.rule is Rule.NOTE_NOT_FOUND
    assert list_messages(work, patient_id=patient.id) == ()
