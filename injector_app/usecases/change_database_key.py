"""Change the database key, as when a copy of it may be in wrong hands."""

from injector_app.domain.permissions import Action, require
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.work.context import Work
from injector_app.work.trace import Trace


def change_database_key(work: Work, *, password: str) -> None:
    """Write the records anew under a fresh key; passwords and recovery key stay what they are.

    Raises:
        RecordsProblem: wrong password, the files cannot be written, or a slot is of the old kind.
        RuleBroken: not permitted.
    """
    require(work.person, Action.MANAGE_KEYS)
    if not work.prove(password):
        raise RecordsProblem(Trouble.WRONG_PASSWORD)
    work.door.change_key()
    with work.records.writing() as transaction:
        work.door.keep_key_file(transaction)
        work.audit(transaction, Trace("change database key", "clinic", work.clinic.id))
