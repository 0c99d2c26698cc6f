"""Recover access: the recovery key is spent for a new password and a new recovery key."""

from contextlib import ExitStack
from dataclasses import replace
from functools import partial

from injector_app.domain.catalog import Catalog
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.staff import Role
from injector_app.keys.key_changes import replace_both
from injector_app.keys.key_ring import unlock_by_recovery
from injector_app.keys.key_slot import SlotOwner
from injector_app.keys.sign_in_tries import SignInTries, read_tries, write_tries
from injector_app.storage.clinic_policies import load_policy
from injector_app.storage.clinics import load_clinic
from injector_app.storage.records import Records
from injector_app.storage.second_factors import remove_second_factor
from injector_app.storage.staff import StoredStaff, find_staff, mark_first_password
from injector_app.system.clock import Clock
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.system.folder_lock import FolderLock
from injector_app.system.paths import DataFolder
from injector_app.work.context import Work
from injector_app.work.door import Door
from injector_app.work.failed_tries import audit_failed_tries
from injector_app.work.missing_entries import acknowledge_missing
from injector_app.work.open_door import make_keys_whole, open_door
from injector_app.work.trace import Trace


def recover_access(  # noqa: PLR0913 - what a person types, and what the work needs
    folder: DataFolder,
    *,
    sign_in: str,
    recovery_key: str,
    password: str,
    new_recovery_key: str,
    catalog: Catalog,
    clock: Clock,
) -> Work:
    """Sign an administrator in by the recovery key; it and the old password end with that.

    Raises:
        RecordsProblem: it is not the recovery key of these records, or they cannot be opened.
        RuleBroken: a key is mistyped, the name is no administrator's, or the password is refused.
    """
    if not folder.holds_records:
        raise RecordsProblem(Trouble.NO_RECORDS, folder=str(folder.root))
    lock = FolderLock(folder.lock)
    lock.acquire()
    with ExitStack() as undo:
        undo.callback(lock.release)
        way_in = partial(unlock_by_recovery, recovery_key=recovery_key)
        opened = open_door(folder, lock, way_in)
        undo.callback(opened.unlocked.wipe)
        undo.callback(opened.records.close)
        stored = _administrator(opened.records, sign_in)
        _repair(opened)
        own = replace(opened.unlocked, slot_id=stored.slot_id)
        owner = SlotOwner(own.database_id, stored.member.sign_in, slot_id=stored.slot_id)
        replace_both(folder, own, owner, password=password, recovery_key=new_recovery_key)
        work = _work(replace(opened, unlocked=own), stored, catalog, clock)
        write_tries(folder.tries, SignInTries())
        undo.pop_all()
    return work


def _administrator(records: Records, sign_in: str) -> StoredStaff:
    with records.reading() as transaction:
        stored = find_staff(transaction, sign_in.strip().lower())
    if stored is None or Role.ADMINISTRATOR not in stored.member.roles:
        raise RuleBroken(Rule.RECOVERY_OF_ADMINISTRATORS, path="sign_in")
    return stored


def _repair(door: Door) -> None:
    with door.records.writing() as transaction:
        make_keys_whole(door.folder, transaction, door.unlocked)


def _work(door: Door, stored: StoredStaff, catalog: Catalog, clock: Clock) -> Work:
    with door.records.writing() as transaction:
        work = Work(
            door=door,
            catalog=catalog,
            clock=clock,
            clinic=load_clinic(transaction),
            person=replace(stored.member, has_first_password=False),
            policy=load_policy(transaction),
        )
        # The sheet of an administrator is reason enough; the audit says what was missing.
        is_missing = acknowledge_missing(work, transaction, "recovery key used")
        door.keep_key_file(transaction)
        # Whoever lost the telephone as well must get in; the audit says so.
        remove_second_factor(transaction, work.person.id)
        mark_first_password(transaction, work.person.id, is_first=False)
        audit_failed_tries(work, transaction, read_tries(door.folder.tries))
        work.audit(transaction, Trace("use recovery key", "staff", work.person.id))
        head = work.audit(transaction, Trace("make recovery key", "clinic", work.clinic.id))
    if is_missing:
        door.witness.begin_anew(head)
    return work
