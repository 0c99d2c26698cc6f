"""Records are listed as held while a hold stands."""

from datetime import date

from injector_app.domain.legal_hold import HoldEvent
from injector_app.storage.held_records import held_records
from injector_app.storage.hold_events import append_hold_event
from injector_app.storage.records import Records
from tests.support.builders import AN_INSTANT
from tests.support.records import Filled

DAY = date(2026, 11, 20)


def test_held_until_lifted(records: Records, filled: Filled) -> None:
    patient, by = filled.patient, filled.clinician.id
    with records.writing() as transaction:
        assert held_records(transaction) == ()
        placed = HoldEvent(patient.id, is_held=True, day=DAY, reason="Letter")
        append_hold_event(transaction, placed, at=AN_INSTANT, by=by)
        (held,) = held_records(transaction)
        assert (held.record_number, held.name) == (patient.record_number, patient.full_name)
        assert (held.placed.reason, held.placed.day) == ("Letter", DAY)
        lifted = HoldEvent(patient.id, is_held=False, day=DAY, reason="Settled")
        append_hold_event(transaction, lifted, at=AN_INSTANT, by=by)
        assert held_records(transaction) == ()
