"""List the messages of the front desk about one patient."""

from injector_app.domain.desk_message import DeskMessage
from injector_app.domain.ids import PatientId
from injector_app.domain.permissions import Action, require
from injector_app.storage.desk_messages import load_messages
from injector_app.work.context import Work
from injector_app.work.trace import Trace


def list_messages(work: Work, *, patient_id: PatientId) -> tuple[DeskMessage, ...]:
    """All of them, the newest first; a look at some is written down.

    Raises:
        RuleBroken: not permitted.
    """
    require(work.person, Action.LEAVE_MESSAGE)
    with work.records.reading() as transaction:
        found = load_messages(transaction, patient_id)
    if found:
        # Most records have none, and every opened chart asks.
        with work.records.writing() as transaction:
            work.audit(transaction, Trace("list messages", "patient", patient_id, patient_id))
    return found
