"""A record is due the day after its last day, and never during a hold."""

from datetime import UTC, date

from injector_app.domain.legal_hold import HoldEvent
from injector_app.storage.due_records import due_records
from injector_app.storage.hold_events import append_hold_event
from injector_app.storage.records import Records
from tests.support.builders import AN_INSTANT
from tests.support.records import Filled


def test_due_the_day_after(records: Records, filled: Filled) -> None:
    with records.writing() as transaction:
        assert due_records(transaction, today=date(2042, 11, 20), zone=UTC) == ()
        (due,) = due_records(transaction, today=date(2042, 11, 21), zone=UTC)
        assert (due.patient, due.keeping.until) == (filled.patient.id, date(2042, 11, 20))
        held = HoldEvent(filled.patient.id, is_held=True, day=date(2040, 1, 1), reason="x")
        append_hold_event(transaction, held, at=AN_INSTANT, by=filled.clinician.id)
        assert due_records(transaction, today=date(2099, 1, 1), zone=UTC) == ()
