"""Unlock the screen: the password or the PIN of the signed-in person."""

from injector_app.domain.permissions import Action, require
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.work.context import Work
from injector_app.work.counted_proof import counted_proof
from injector_app.work.trace import Facts, Trace


def unlock_screen(work: Work, *, password: str) -> None:
    """Prove the person; a failed try is written down at once and makes later ones wait.

    A few digits are taken for the PIN where one is set and not used up; passwords are longer.

    Raises:
        RuleBroken: not permitted.
        RecordsProblem: wrong password or PIN, or the next try has to wait.
    """
    require(work.person, Action.LOCK)
    if work.pin.takes(password):
        _by_pin(work, password)
        return
    is_proven, failed = counted_proof(work, password)
    _write_down(work, {"failed tries": failed}, is_proven=is_proven)
    if not is_proven:
        raise RecordsProblem(Trouble.WRONG_PASSWORD)


def _by_pin(work: Work, typed: str) -> None:
    is_proven = work.pin.proves(typed)
    left = work.pin.tries_left
    _write_down(work, {"by": "PIN", "tries left": left}, is_proven=is_proven)
    if not is_proven:
        raise RecordsProblem(Trouble.WRONG_PIN if left else Trouble.PIN_USED_UP, left=left)


def _write_down(work: Work, facts: Facts, *, is_proven: bool) -> None:
    action = "unlock" if is_proven else "failed unlock"
    with work.records.writing() as transaction:
        work.audit(transaction, Trace(action, "staff", work.person.id, facts=facts))
