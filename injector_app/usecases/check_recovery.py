"""Check a recovery key, before anything is changed."""

from contextlib import ExitStack
from functools import partial

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.staff import Role
from injector_app.keys.key_ring import unlock_by_recovery
from injector_app.keys.password_rule import check_password
from injector_app.keys.recovery_key import new_recovery_key
from injector_app.storage.clinics import load_clinic
from injector_app.storage.staff import find_staff
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.system.folder_lock import FolderLock
from injector_app.system.paths import DataFolder
from injector_app.work.answers import ProposedSheet
from injector_app.work.open_door import open_door


def check_recovery(
    folder: DataFolder, *, sign_in: str, recovery_key: str, password: str
) -> ProposedSheet:
    """The recovery key that takes the place of the one that was typed.

    Raises:
        RecordsProblem: it is not the recovery key of these records, or they cannot be opened.
        RuleBroken: it is mistyped, the name is no administrator's, or the password is refused.
    """
    if not folder.holds_records:
        raise RecordsProblem(Trouble.NO_RECORDS, folder=str(folder.root))
    check_password(password)
    lock = FolderLock(folder.lock)
    lock.acquire()
    with ExitStack() as close:
        close.callback(lock.release)
        way_in = partial(unlock_by_recovery, recovery_key=recovery_key)
        door = open_door(folder, lock, way_in)
        close.callback(door.records.close)
        door.unlocked.wipe()
        with door.records.reading() as transaction:
            stored = find_staff(transaction, sign_in.strip().lower())
            clinic = load_clinic(transaction)
        if stored is None or Role.ADMINISTRATOR not in stored.member.roles:
            raise RuleBroken(Rule.RECOVERY_OF_ADMINISTRATORS, path="sign_in")
    return ProposedSheet(new_recovery_key(), clinic)
