"""Set a PIN for the covered screen."""

from injector_app.domain.permissions import Action, require
from injector_app.keys.screen_pin import check_pin
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.work.context import Work
from injector_app.work.counted_proof import counted_proof
from injector_app.work.trace import Trace


def set_pin(work: Work, *, pin: str, password: str) -> None:
    """Take this PIN at the covered screen until the person leaves; it is kept nowhere.

    Raises:
        RuleBroken: not permitted, or the PIN is refused.
        RecordsProblem: the password is wrong, or the next try has to wait.
    """
    require(work.person, Action.LOCK)
    check_pin(pin)
    is_proven, _ = counted_proof(work, password)
    if is_proven:
        work.pin.set(pin)
    action = "set lock PIN" if is_proven else "failed password"
    with work.records.writing() as transaction:
        work.audit(transaction, Trace(action, "staff", work.person.id))
    if not is_proven:
        raise RecordsProblem(Trouble.WRONG_PASSWORD)
