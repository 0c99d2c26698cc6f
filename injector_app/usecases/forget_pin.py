"""Forget the PIN of the covered screen."""

from injector_app.domain.permissions import Action, require
from injector_app.work.context import Work
from injector_app.work.trace import Trace


def forget_pin(work: Work) -> None:
    """Take only the password from now on.

    Raises:
        RuleBroken: not permitted.
        RecordsProblem: it cannot be written down; it is forgotten all the same.
    """
    require(work.person, Action.LOCK)
    work.pin.forget()
    with work.records.writing() as transaction:
        work.audit(transaction, Trace("end lock PIN", "staff", work.person.id))
