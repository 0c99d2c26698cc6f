"""Write down that the screen was locked, and leave the witness behind."""

from injector_app.domain.lock_reason import LockReason
from injector_app.domain.permissions import Action, require
from injector_app.work.context import Work
from injector_app.work.trace import Trace


def lock_screen(work: Work, *, reason: LockReason) -> None:
    """One entry; the screen itself is covered whether or not it can be written.

    Raises:
        RuleBroken: not permitted.
        RecordsProblem: it cannot be written.
    """
    require(work.person, Action.LOCK)
    # Also when emergency access is over.
    with work.door.records.writing() as transaction:
        trace = Trace("lock", "staff", work.person.id, reason=reason.value)
        work.audit(transaction, trace)
    work.leave_witness()
