"""Find the records on which a legal hold stands."""

from injector_app.domain.legal_hold import HeldRecord, is_on_hold
from injector_app.storage.hold_events import all_hold_events
from injector_app.storage.patients import load_patient
from injector_app.storage.records import Transaction


def held_records(transaction: Transaction) -> tuple[HeldRecord, ...]:
    """All of them, the longest held first."""
    held: list[HeldRecord] = []
    for patient_id, events in all_hold_events(transaction).items():
        if is_on_hold(events):
            patient = load_patient(transaction, patient_id)
            held.append(HeldRecord(patient.record_number, patient.full_name, events[-1]))
    return tuple(sorted(held, key=lambda each: (each.placed.day, each.record_number)))
