"""Prepare a set-up: refuse now what would be refused later, and make the recovery key."""

from injector_app.keys.password_rule import check_password
from injector_app.keys.recovery_key import new_recovery_key
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.system.paths import DataFolder


def prepare_set_up(folder: DataFolder, *, password: str) -> str:
    """The recovery key of a clinic that is not there yet; it is proven before the clinic is made.

    Raises:
        RecordsProblem: the folder holds records already.
        RuleBroken: the password is too short or too common.
    """
    check_password(password)
    if folder.holds_records:
        raise RecordsProblem(Trouble.ALREADY_RECORDS, folder=str(folder.root))
    return new_recovery_key()
