"""Write down that somebody keeps the screen open during a treatment, or no longer does."""

from injector_app.domain.permissions import Action, require
from injector_app.work.context import Work
from injector_app.work.trace import Trace


def hold_lock(work: Work, *, minutes: int) -> None:
    """One entry; 0 minutes end it early.

    Raises:
        RuleBroken: not permitted.
        RecordsProblem: it cannot be written.
    """
    require(work.person, Action.HOLD_LOCK)
    action = "lock held off" if minutes else "lock no longer held off"
    with work.records.writing() as transaction:
        facts = {"minutes": minutes} if minutes else {}
        work.audit(transaction, Trace(action, "staff", work.person.id, facts=facts))
