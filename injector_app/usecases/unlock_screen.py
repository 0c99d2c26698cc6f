"""Unlock the screen: the password of the signed-in person, with the waits of the sign-in."""

from injector_app.domain.permissions import Action, require
from injector_app.keys.sign_in_tries import SignInTries, begin_try, write_tries
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.work.context import Work
from injector_app.work.trace import Trace


def unlock_screen(work: Work, *, password: str) -> None:
    """Prove the person; a failed try is written down at once and makes later ones wait.

    Raises:
        RuleBroken: not permitted.
        RecordsProblem: wrong password, or the next try has to wait.
    """
    require(work.person, Action.LOCK)
    tries = work.door.folder.tries
    before = begin_try(tries, work.clock.now())
    is_proven = work.prove(password)
    if is_proven:
        write_tries(tries, SignInTries())
    action = "unlock" if is_proven else "failed unlock"
    with work.records.writing() as transaction:
        facts = {"failed tries": before.failed}
        work.audit(transaction, Trace(action, "staff", work.person.id, facts=facts))
    if not is_proven:
        raise RecordsProblem(Trouble.WRONG_PASSWORD)
