"""End emergency access."""

from injector_app.domain.permissions import Action, require
from injector_app.work.context import Work
from injector_app.work.trace import Trace


def end_emergency(work: Work) -> Work:
    """The Work as it was before, also when the time was over already.

    Raises:
        RuleBroken: there is no emergency.
        RecordsProblem: it cannot be written down.
    """
    require(work.person, Action.END_EMERGENCY)
    # Past the check of the time: an end may be written down late.
    with work.door.records.writing() as transaction:
        work.audit(transaction, Trace("end emergency access", "staff", work.person.id))
    return work.without_emergency()
