"""Holds come back in the order in which they were placed and lifted."""

from dataclasses import replace
from datetime import date

from injector_app.domain.legal_hold import HoldEvent
from injector_app.storage.hold_events import (
    all_hold_events,
    append_hold_event,
    load_hold_events,
)
from injector_app.storage.records import Records
from tests.support.builders import AN_INSTANT
from tests.support.records import Filled


def test_oldest_first(records: Records, filled: Filled) -> None:
    patient, by = filled.patient.id, filled.clinician.id
    events = tuple(HoldEvent(patient, held, date(2026, 1, 1), "x") for held in (True, False))
    with records.writing() as transaction:
        assert all_hold_events(transaction) == {}
        for each in events:
            append_hold_event(transaction, each, at=AN_INSTANT, by=by)
    kept = tuple(replace(each, by=filled.clinician.signature_name) for each in events)
    with records.reading() as transaction:
        assert load_hold_events(transaction, patient) == kept
        assert all_hold_events(transaction) == {patient: kept}
