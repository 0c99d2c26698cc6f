"""List the messages of the front desk that wait for the person."""

from injector_app.domain.desk_message import DeskMessage
from injector_app.domain.permissions import Action, require
from injector_app.domain.staff import Role
from injector_app.storage.desk_messages import waiting_messages
from injector_app.work.context import Work
from injector_app.work.search_trace import search_trace

MOST = 100


def list_waiting_messages(work: Work) -> tuple[DeskMessage, ...]:
    """The oldest first: for clinicians those of own visits and of none, for assistants all.

    Raises:
        RuleBroken: not permitted.
    """
    require(work.person, Action.ANSWER_MESSAGE)
    own = work.person.id if Role.CLINICIAN in work.person.roles else None
    with work.records.reading() as transaction:
        found = waiting_messages(transaction, own, limit=MOST)
    if found:
        with work.records.writing() as transaction:
            patients = (each.patient for each in found)
            work.audit(transaction, search_trace("list waiting messages", patients))
    return found
