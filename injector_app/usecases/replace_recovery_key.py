"""Replace the recovery key, once the new one was written down and typed back."""

from injector_app.domain.permissions import Action, require
from injector_app.work.context import Work
from injector_app.work.trace import Trace


def replace_recovery_key(work: Work, *, recovery_key: str) -> None:
    """Let this recovery key open the records, and the one before no more.

    Raises:
        RecordsProblem: the key file cannot be written.
        RuleBroken: not permitted, or the key is mistyped.
    """
    require(work.person, Action.MANAGE_KEYS)
    work.door.change_recovery_key(recovery_key)
    with work.records.writing() as transaction:
        work.door.keep_key_file(transaction)
        work.audit(transaction, Trace("make recovery key", "clinic", work.clinic.id))
