"""End asking the acting person for one-time codes."""

from injector_app.domain.permissions import Action, require
from injector_app.storage.second_factors import remove_second_factor
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.work.context import Work
from injector_app.work.trace import Trace


def end_second_factor(work: Work, *, password: str) -> None:
    """Sign this person in by the password alone.

    Raises:
        RecordsProblem: the password is wrong.
    """
    require(work.person, Action.OWN_ACCOUNT)
    if not work.prove(password):
        raise RecordsProblem(Trouble.WRONG_PASSWORD)
    with work.records.writing() as transaction:
        remove_second_factor(transaction, work.person.id)
        work.audit(transaction, Trace("end second factor", "staff", work.person.id))
