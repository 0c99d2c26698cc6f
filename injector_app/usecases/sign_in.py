"""Sign in: the password proves the person and yields the key to the records in one step."""

from contextlib import ExitStack

from injector_app.domain.catalog import Catalog
from injector_app.domain.staff import StaffMember
from injector_app.keys.key_ring import Unlocked, unlock
from injector_app.storage.clinics import load_clinic
from injector_app.storage.records import Transaction, open_records
from injector_app.storage.staff import find_staff
from injector_app.system.clock import Clock
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.system.folder_lock import FolderLock
from injector_app.system.paths import DataFolder
from injector_app.system.storage_place import require_safe_place
from injector_app.work.context import Work
from injector_app.work.door import Door
from injector_app.work.trace import Trace


def sign_in(
    folder: DataFolder, *, sign_in: str, password: str, catalog: Catalog, clock: Clock
) -> Work:
    """Open a clinic's records as one person.

    Raises:
        RecordsProblem: no records here, or in a place where they are destroyed; wrong name or
            password, in use, damaged or too new.
    """
    if not folder.holds_records:
        raise RecordsProblem(Trouble.NO_RECORDS, folder=str(folder.root))
    require_safe_place(folder.root)
    lock = FolderLock(folder.lock)
    lock.acquire()
    with ExitStack() as undo:
        undo.callback(lock.release)
        unlocked = unlock(folder, sign_in=sign_in, password=password)
        records = open_records(folder, key=unlocked.key, database_id=unlocked.database_id)
        undo.callback(records.close)
        door = Door(folder=folder, lock=lock, unlocked=unlocked, records=records)
        work = _work(door, sign_in=sign_in, catalog=catalog, clock=clock)
        undo.pop_all()
    return work


def _work(door: Door, *, sign_in: str, catalog: Catalog, clock: Clock) -> Work:
    with door.records.writing() as transaction:
        work = Work(
            door=door,
            catalog=catalog,
            clock=clock,
            clinic=load_clinic(transaction),
            person=_person(transaction, sign_in, door.unlocked),
        )
        work.audit(transaction, Trace("sign in", "staff", work.person.id))
    return work


def _person(transaction: Transaction, sign_in: str, unlocked: Unlocked) -> StaffMember:
    stored = find_staff(transaction, sign_in.strip().lower())
    if stored is None or stored.slot_id != unlocked.slot_id:
        raise RecordsProblem(Trouble.WRONG_PASSWORD)
    return stored.member
