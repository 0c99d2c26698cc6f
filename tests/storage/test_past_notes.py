"""All signed visits of one patient, newest first, proved as any other."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import event, text

from injector_app.domain.ids import TreatmentId, new_id
from injector_app.domain.note import SignedNote
from injector_app.domain.treatment import Treatment
from injector_app.storage.drafts import add_draft
from injector_app.storage.notes import append_note
from injector_app.storage.past_notes import load_past_notes
from injector_app.storage.records import Records
from injector_app.system.errors import RecordsProblem, Trouble
from tests.storage.test_notes import following
from tests.support.builders import A_VISIT, AN_INSTANT, a_note
from tests.support.records import Filled


def signed(records: Records, filled: Filled, treatment: Treatment) -> SignedNote:
    note = a_note(treatment=treatment, patient=filled.patient, clinician=filled.clinician)
    with records.writing() as transaction:
        if treatment.id != filled.treatment.id:
            add_draft(transaction, treatment, at=AN_INSTANT, by=filled.clinician.id)
        append_note(transaction, note, at=AN_INSTANT)
    return note


def days_before(filled: Filled, days: int) -> Treatment:
    at = A_VISIT - timedelta(days=days)
    return replace(filled.treatment, id=TreatmentId(new_id()), performed_at=at)


def test_newest_revision_of_each_newest_visit_first(records: Records, filled: Filled) -> None:
    old = signed(records, filled, days_before(filled, 90))
    new = signed(records, filled, filled.treatment)
    corrected = following(old)
    with records.writing() as transaction:
        append_note(transaction, corrected, at=AN_INSTANT)
    with records.reading() as transaction:
        found = load_past_notes(transaction, filled.patient.id)
    assert found == (new.content, corrected.content)


def test_drafts_and_other_patients_are_not_the_past(records: Records, filled: Filled) -> None:
    with records.reading() as transaction:
        assert load_past_notes(transaction, filled.patient.id) == ()


def test_forty_visits_are_one_statement(records: Records, filled: Filled) -> None:
    for days in range(1, 41):
        signed(records, filled, days_before(filled, days))
    statements: list[str] = []
    with records.reading() as transaction:
        engine = transaction.get_bind()
        event.listen(engine, "before_cursor_execute", lambda *a: statements.append(a[2]))
        assert len(load_past_notes(transaction, filled.patient.id)) == 40
    assert len([each for each in statements if "note" in each]) == 1


def test_changed_note_is_found_out(records: Records, filled: Filled) -> None:
    signed(records, filled, filled.treatment)
    with records.writing() as transaction:
        transaction.execute(text("DROP TRIGGER note_update_guard"))
        transaction.execute(text("UPDATE note SET canonical = replace(canonical, '155', '156')"))
        transaction.execute(text("UPDATE note SET canonical = canonical || ' '"))
    with records.reading() as transaction, pytest.raises(RecordsProblem) as caught:
        load_past_notes(transaction, filled.patient.id)
    assert caught.value.trouble is Trouble.NOTE_DAMAGED
