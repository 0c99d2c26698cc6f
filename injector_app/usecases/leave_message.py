"""Leave a message for the clinician, pinned to a treatment or to the patient."""

from injector_app.domain.desk_message import DeskMessage, checked_message
from injector_app.domain.permissions import Action, require
from injector_app.storage.desk_messages import append_message, load_message
from injector_app.storage.patients import load_patient
from injector_app.storage.signed_of_person import require_signed
from injector_app.work.context import Work
from injector_app.work.trace import Trace


def leave_message(work: Work, *, message: DeskMessage) -> DeskMessage:
    """Keep it until somebody sees to it, and afterwards; the log holds no word of it.

    Raises:
        RuleBroken: not permitted, it says nothing, or the treatment has no signed note.
    """
    require(work.person, Action.LEAVE_MESSAGE)
    work.require_room()
    checked = checked_message(message)
    with work.records.writing() as transaction:
        load_patient(transaction, checked.patient)
        if checked.treatment is not None:
            require_signed(transaction, checked.treatment, checked.patient)
        append_message(transaction, checked, at=work.clock.now(), by=work.person.id)
        stored = load_message(transaction, checked.id)
        trace = Trace("leave message", "desk message", checked.id, checked.patient)
        work.audit(transaction, trace)
    return stored
