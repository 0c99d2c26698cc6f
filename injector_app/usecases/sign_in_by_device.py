"""Sign in on a computer that knows the person: its keyring in the place of the password."""

from contextlib import ExitStack
from dataclasses import replace
from functools import partial

from injector_app.domain.catalog import Catalog
from injector_app.domain.staff import StaffMember
from injector_app.keys.device_slot import open_device_slot
from injector_app.storage.audit_heads import last_head
from injector_app.storage.clinic_policies import load_policy
from injector_app.storage.clinics import load_clinic
from injector_app.storage.records import Transaction
from injector_app.storage.second_factors import load_second_factor
from injector_app.storage.staff import list_stored_staff
from injector_app.system.clock import Clock
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.system.folder_lock import FolderLock
from injector_app.system.paths import DataFolder
from injector_app.system.secret_store import SecretStore
from injector_app.system.storage_place import require_safe_place
from injector_app.work.context import Work
from injector_app.work.device_place import device_place
from injector_app.work.door import Door
from injector_app.work.missing_entries import acknowledge_missing
from injector_app.work.open_door import make_keys_whole, open_door
from injector_app.work.trace import Trace


def sign_in_by_device(
    folder: DataFolder, *, store: SecretStore, catalog: Catalog, clock: Clock
) -> Work:
    """Open a clinic's records as the one person whom this computer knows.

    Whatever else than the key is asked for, as a code or a reason, is asked with the password.

    Raises:
        RecordsProblem: this computer knows nobody, the clinic no longer allows it, or the records
            cannot be opened.
    """
    if not folder.holds_records:
        raise RecordsProblem(Trouble.NO_RECORDS, folder=str(folder.root))
    require_safe_place(folder.root)
    lock = FolderLock(folder.lock)
    lock.acquire()
    with ExitStack() as undo:
        undo.callback(lock.release)
        way_in = partial(open_device_slot, place=device_place(folder), store=store)
        door = open_door(folder, lock, way_in)
        undo.callback(door.unlocked.wipe)
        undo.callback(door.records.close)
        work = _work(door, catalog, clock)
        undo.pop_all()
    return work


def _work(door: Door, catalog: Catalog, clock: Clock) -> Work:
    with door.records.writing() as transaction:
        was_cut = not door.witness.ends_at(last_head(transaction))
        found = make_keys_whole(door.folder, transaction, door.unlocked)
        work = Work(
            door=replace(door, found=found, was_cut=was_cut),
            catalog=catalog,
            clock=clock,
            clinic=load_clinic(transaction),
            person=_person(transaction, door),
            policy=load_policy(transaction),
        )
        has_codes = load_second_factor(transaction, work.person.id) is not None
        if has_codes or not work.policy.device_sign_in:
            raise RecordsProblem(Trouble.DEVICE_UNKNOWN)
        acknowledge_missing(work, transaction, "")
        trace = Trace("sign in", "staff", work.person.id, facts={"by": "this computer"})
        work.audit(transaction, trace)
    return work


def _person(transaction: Transaction, door: Door) -> StaffMember:
    for stored in list_stored_staff(transaction):
        if stored.slot_id == door.unlocked.slot_id and stored.member.is_active:
            return stored.member
    raise RecordsProblem(Trouble.DEVICE_UNKNOWN)
