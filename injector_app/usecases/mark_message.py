"""Mark a message of the front desk as done, or as open again."""

from injector_app.domain.desk_message import DeskMessage
from injector_app.domain.ids import DeskMessageId
from injector_app.domain.permissions import Action, require
from injector_app.storage.desk_messages import load_message
from injector_app.storage.desk_messages import mark_message as mark
from injector_app.work.context import Work
from injector_app.work.trace import Trace


def mark_message(work: Work, *, message_id: DeskMessageId, is_done: bool) -> DeskMessage:
    """Who saw to it, and when, stands with it; a second press changes neither.

    Raises:
        RuleBroken: not permitted, or there is no such message.
    """
    require(work.person, Action.ANSWER_MESSAGE)
    work.require_room()
    with work.records.writing() as transaction:
        message = load_message(transaction, message_id)
        if message.is_done is not is_done:
            at, by = (work.clock.now(), work.person.id) if is_done else (None, None)
            mark(transaction, message_id, at, by)
        action = "message done" if is_done else "message open again"
        trace = Trace(action, "desk message", message_id, message.patient)
        work.audit(transaction, trace)
        return load_message(transaction, message_id)
