"""Propose another recovery key; the present one stays until the new one is proven."""

from injector_app.domain.permissions import Action, require
from injector_app.keys.recovery_key import new_recovery_key
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.work.answers import ProposedSheet
from injector_app.work.context import Work


def propose_recovery_key(work: Work, *, password: str) -> ProposedSheet:
    """A fresh recovery key that opens nothing yet.

    Raises:
        RecordsProblem: the password is wrong.
        RuleBroken: not permitted.
    """
    require(work.person, Action.MANAGE_KEYS)
    if not work.prove(password):
        raise RecordsProblem(Trouble.WRONG_PASSWORD)
    return ProposedSheet(new_recovery_key(), work.clinic)
