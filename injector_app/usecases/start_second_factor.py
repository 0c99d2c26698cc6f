"""Start asking the acting person for one-time codes."""

from injector_app.domain.permissions import Action, require
from injector_app.keys.one_time_code import matching_step
from injector_app.storage.second_factors import SecondFactor, store_second_factor
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.work.context import Work
from injector_app.work.trace import Trace


def start_second_factor(work: Work, *, secret: bytes, code: str) -> None:
    """Keep the secret, once a code proves that the app has it.

    Raises:
        RecordsProblem: the code is wrong.
    """
    require(work.person, Action.OWN_ACCOUNT)
    step = matching_step(secret, code, work.clock.now(), after=0)
    if step is None:
        raise RecordsProblem(Trouble.WRONG_CODE)
    with work.records.writing() as transaction:
        store_second_factor(transaction, work.person.id, SecondFactor(secret, step))
        work.audit(transaction, Trace("start second factor", "staff", work.person.id))
