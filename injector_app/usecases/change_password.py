"""Change the own password."""

from injector_app.domain.permissions import Action, require
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.work.context import Work
from injector_app.work.moved_key import MovedKey
from injector_app.work.trace import Trace


def change_password(work: Work, *, current: str, password: str) -> None:
    """Rewrite the acting person's slot, and wrap the own signing key anew.

    Raises:
        RecordsProblem: the current password is wrong, or the key file cannot be written.
        RuleBroken: the new password is refused.
    """
    require(work.person, Action.OWN_ACCOUNT)
    personal_key = work.personal_key(current)
    if personal_key is None:
        raise RecordsProblem(Trouble.WRONG_PASSWORD)
    moved = MovedKey(work, personal_key, password)
    work.door.change_password(
        sign_in=work.person.sign_in, password=password, before=moved.keep_under
    )
    with work.records.writing() as transaction:
        moved.forget_old(transaction)
        work.door.keep_key_file(transaction)
        work.audit(transaction, Trace("change password", "staff", work.person.id))
