"""Opening a patient answers with the last signed treatment, in as many statements always."""

from dataclasses import replace
from functools import partial
from typing import Any

from sqlalchemy import event
from sqlalchemy.engine import Engine

from injector_app.domain.note import treatment_id_of
from injector_app.usecases.open_patient import open_patient
from injector_app.usecases.save_draft import save_draft
from injector_app.usecases.show_timeline import show_timeline
from injector_app.usecases.sign_note import sign_note
from injector_app.work.context import Work
from tests.storage.lists.test_every_list import plan, scans
from tests.support.charting import a_complete_draft, a_registered_patient, a_signed_note
from tests.support.clinic import DESK, PASSWORD, acting_as
from tests.support.statement_count import statement_count


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


def test_free_notes_stay_from_eyes_they_are_not_meant_for(work: Work) -> None:
    draft = a_complete_draft(work)
    noted = replace(draft, treatment=replace(draft.treatment, notes="Afraid of needles"))
    saved = save_draft(work, draft=noted)
    sign_note(work, treatment_id=noted.treatment.id, version=saved.version, password=PASSWORD)
    desk = acting_as(work, DESK)
    let = replace(desk, policy=replace(desk.policy, desk_reads_notes=True))
    for person, notes in ((work, "Afraid of needles"), (desk, ""), (let, "Afraid of needles")):
        visit = open_patient(person, patient_id=noted.treatment.patient).last_visit
        assert visit is not None
        assert (visit.id, visit.notes) == (noted.treatment.id, notes)


def test_forty_treatments_take_no_more_statements_than_one(work: Work) -> None:
    """Neither on the card nor on the timeline."""
    patient = a_registered_patient(work)
    a_signed_note(work, patient)
    looks = [partial(each, work, patient_id=patient.id) for each in (open_patient, show_timeline)]
    few = [statement_count(look) for look in looks]
    for _ in range(39):
        a_signed_note(work, patient)
    assert [statement_count(look) for look in looks] == few


def test_no_big_table_is_read_from_end_to_end(work: Work) -> None:
    patient = a_registered_patient(work)
    a_signed_note(work, patient)
    sent: list[tuple[str, Any]] = []

    def note(_c: object, _cursor: object, statement: str, values: Any, *_rest: object) -> None:
        if statement.startswith(("SELECT", "WITH")):
            sent.append((statement, values))

    event.listen(Engine, "before_cursor_execute", note)
    try:
        open_patient(work, patient_id=patient.id)
        show_timeline(work, patient_id=patient.id)
    finally:
        event.remove(Engine, "before_cursor_execute", note)
    assert len(sent) > 3
    with work.records.reading() as transaction:
        connection = transaction.connection()
        assert scans(plan(connection, "SELECT * FROM treatment", ())) == ["SCAN treatment"]
        assert [line for each in sent for line in scans(plan(connection, *each))] == []
