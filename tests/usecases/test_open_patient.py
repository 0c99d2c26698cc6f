"""Opening a patient answers with the last signed treatment, in as many statements always."""

from unittest.mock import Mock

from sqlalchemy import event
from sqlalchemy.engine import Engine

from injector_app.domain.note import treatment_id_of
from injector_app.usecases.open_patient import open_patient
from injector_app.work.context import Work
from tests.support.charting import a_complete_draft, a_registered_patient, a_signed_note


def test_last_is_the_newest_signed_one_and_not_a_draft(work: Work) -> None:
    patient = a_registered_patient(work)
    assert open_patient(work, patient_id=patient.id).last is None
    note = a_signed_note(work, patient)
    a_complete_draft(work, patient)
    last = open_patient(work, patient_id=patient.id).last
    assert last is not None
    assert last.found.id == treatment_id_of(note)
    assert last.regions == ("procerus",)
    assert last.last_toxin == note.content.treatment.day


def statements(work: Work, patient_id: object) -> int:
    counted = Mock()
    event.listen(Engine, "before_cursor_execute", counted)
    try:
        open_patient(work, patient_id=patient_id)  # type: ignore[arg-type]  # a PatientId
    finally:
        event.remove(Engine, "before_cursor_execute", counted)
    return int(counted.call_count)


def test_more_treatments_take_no_more_statements(work: Work) -> None:
    patient = a_registered_patient(work)
    a_signed_note(work, patient)
    few = statements(work, patient.id)
    for _ in range(4):
        a_signed_note(work, patient)
    assert statements(work, patient.id) == few
