"""Place a legal hold on a record, or lift it."""

from dataclasses import replace

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import PatientId
from injector_app.domain.legal_hold import HoldEvent, checked_hold, is_on_hold, records_on_hold
from injector_app.domain.permissions import Action, require
from injector_app.storage.hold_events import append_hold_event, load_hold_events
from injector_app.storage.patients import load_patient
from injector_app.work.context import Work
from injector_app.work.trace import Trace


def hold_record(work: Work, *, patient_id: PatientId, is_held: bool, reason: str) -> HoldEvent:
    """From today on the clock of the record stands, or runs again.

    Raises:
        RuleBroken: not permitted, no reason, no such patient, or it is so already.
    """
    require(work.person, Action.HOLD_RECORD)
    work.require_room()
    event = checked_hold(
        HoldEvent(patient_id, is_held, work.today, reason, work.person.signature_name)
    )
    action = "set legal hold" if is_held else "end legal hold"
    with work.records.writing() as transaction:
        shown = load_patient(transaction, patient_id).id
        events = load_hold_events(transaction, shown)
        if is_on_hold(events) == is_held:
            raise RuleBroken(Rule.HOLD_AS_IT_IS)
        for patient in (shown,) if is_held else records_on_hold(events):
            step = replace(event, patient=patient)
            append_hold_event(transaction, step, at=work.clock.now(), by=work.person.id)
            work.audit(transaction, Trace(action, "patient", patient, patient))
    return event
