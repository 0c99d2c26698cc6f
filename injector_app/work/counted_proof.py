"""Prove a password with the count and the waits of the sign-in."""

from injector_app.keys.sign_in_tries import SignInTries, begin_try, write_tries
from injector_app.work.context import Work


def counted_proof(work: Work, password: str) -> tuple[bool, int]:
    """Whether it is the acting person's own, and how many tries failed before.

    Raises:
        RecordsProblem: the next try has to wait, or the count cannot be written.
    """
    tries = work.door.folder.tries
    before = begin_try(tries, work.clock.now())
    is_proven = work.prove(password)
    if is_proven:
        write_tries(tries, SignInTries())
        work.pin.renew_tries()
    return is_proven, before.failed
