"""Messages come back as they were left, of every record of a person."""

from datetime import timedelta

from injector_app.storage.desk_messages import (
    append_message,
    load_messages,
    mark_message,
    waiting_messages,
)
from injector_app.storage.merges import merge_into, own_patient
from injector_app.storage.patients import add_patient
from injector_app.storage.records import Records
from tests.support.builders import AN_INSTANT, a_message, a_patient
from tests.support.records import Filled


def test_they_wait_until_they_are_marked(records: Records, filled: Filled) -> None:
    by, first = filled.clinician.id, a_message(filled.patient.id, text="First")
    second = a_message(filled.patient.id, text="Second")
    with records.writing() as transaction:
        append_message(transaction, first, at=AN_INSTANT, by=by)
        append_message(transaction, second, at=AN_INSTANT + timedelta(hours=1), by=by)
        waiting = waiting_messages(transaction, by, limit=9)
        assert [each.text for each in waiting] == ["First", "Second"]
        assert len(waiting_messages(transaction, None, limit=1)) == 1
        mark_message(transaction, first.id, AN_INSTANT, by)
        assert [each.text for each in waiting_messages(transaction, by, limit=9)] == ["Second"]
        found = load_messages(transaction, filled.patient.id)
    assert [each.done_by for each in found] == ["", filled.clinician.name]


def test_those_of_a_merged_record_are_the_persons(records: Records, filled: Filled) -> None:
    with records.writing() as transaction:
        other = add_patient(transaction, a_patient(record_number="77"))
        append_message(transaction, a_message(other.id), at=AN_INSTANT, by=filled.clinician.id)
        assert load_messages(transaction, filled.patient.id) == ()
        merge_into(transaction, own_patient(transaction, other.id), filled.patient.id)
        (found,) = load_messages(transaction, filled.patient.id)
    assert found.patient == filled.patient.id
