"""Find the records whose time of keeping is over."""

from datetime import date, tzinfo

from sqlalchemy import select

from injector_app.domain.erasure import DueRecord
from injector_app.domain.ids import PatientId
from injector_app.domain.legal_hold import HoldEvent, holds_of
from injector_app.domain.retention import is_due, keeping
from injector_app.storage.hold_events import all_hold_events
from injector_app.storage.newest_entries import newest_entries
from injector_app.storage.patient_values import patient_of
from injector_app.storage.persons import is_shown
from injector_app.storage.records import Transaction
from injector_app.storage.retention_rules import load_retention_rules
from injector_app.storage.rows.patient import PatientRow

_NO_EVENTS: tuple[HoldEvent, ...] = ()


def due_records(transaction: Transaction, *, today: date, zone: tzinfo) -> tuple[DueRecord, ...]:
    """All of them, the longest over first; without a known last entry a record is never due."""
    rules = load_retention_rules(transaction)
    events = all_hold_events(transaction)
    newest = newest_entries(transaction, zone=zone)
    found: list[DueRecord] = []
    for row in transaction.scalars(select(PatientRow).where(is_shown())):
        patient = patient_of(row)
        last = newest.get(PatientId(row.id))
        if last is None:
            continue
        holds = holds_of(events.get(patient.id, _NO_EVENTS))
        kept = keeping(patient.birth_date, last, rules, holds)
        if kept is not None and is_due(kept, today):
            number, name = patient.record_number, patient.full_name
            found.append(DueRecord(patient.id, number, name, last, kept))
    return tuple(sorted(found, key=lambda each: (each.keeping.until, each.record_number)))
