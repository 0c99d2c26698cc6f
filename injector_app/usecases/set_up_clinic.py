"""Set up a clinic: its keys, its records and its first clinician."""

from collections.abc import Callable
from contextlib import ExitStack
from functools import partial

from injector_app.domain.catalog import Catalog
from injector_app.domain.clinic import Clinic
from injector_app.domain.clinic_policy import ClinicPolicy
from injector_app.domain.ids import new_id
from injector_app.domain.staff import StaffMember
from injector_app.keys.key_ring import Unlocked, create_key_file
from injector_app.storage.clinics import store_clinic
from injector_app.storage.records import create_records
from injector_app.storage.staff import add_staff
from injector_app.system.clock import Clock
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.system.folder_lock import FolderLock
from injector_app.system.paths import DataFolder
from injector_app.system.storage_place import require_safe_place
from injector_app.work.context import Work
from injector_app.work.door import Door
from injector_app.work.open_door import door_with
from injector_app.work.trace import Trace


def set_up_clinic(  # noqa: PLR0913 - the clinic, its keys, and what the work needs
    folder: DataFolder,
    *,
    clinic: Clinic,
    member: StaffMember,
    password: str,
    catalog: Catalog,
    clock: Clock,
    recovery_key: str | None = None,
) -> Work:
    """Create the encrypted records of a clinic and sign its first clinician in.

    Without a recovery key, as in the demo clinic, the administrator is asked for one later.

    Raises:
        RecordsProblem: the folder holds records already, is in use, cannot be written, or lies
            where records are destroyed.
        RuleBroken: the password is too short or too common, or the recovery key mistyped.
    """
    require_safe_place(folder.root)
    lock = FolderLock(folder.lock)
    lock.acquire()
    with ExitStack() as undo:
        undo.callback(lock.release)
        if folder.holds_records:
            raise RecordsProblem(Trouble.ALREADY_RECORDS, folder=str(folder.root))
        new_keys = partial(
            create_key_file,
            folder,
            sign_in=member.sign_in,
            password=password,
            recovery_key=recovery_key,
        )
        work = Work(
            door=_fresh_door(folder, lock, new_keys),
            catalog=catalog,
            clock=clock,
            clinic=clinic,
            person=member,
            policy=ClinicPolicy(),
        )
        undo.callback(work.door.records.close)
        _store(work)
        folder.setting_up.unlink()
        undo.pop_all()
    return work


def _fresh_door(folder: DataFolder, lock: FolderLock, new_keys: Callable[[], Unlocked]) -> Door:
    # The marker tells the next start that what lies here is half a set-up and may be replaced.
    folder.setting_up.touch()
    _set_aside(folder)
    return door_with(create_records, folder, lock, new_keys())


def _store(work: Work) -> None:
    with work.records.writing() as transaction:
        store_clinic(transaction, work.clinic)
        add_staff(transaction, work.person, work.door.unlocked.slot_id)
        work.door.keep_key_file(transaction)
        work.audit(transaction, Trace("set up clinic", "clinic", work.clinic.id))
        if work.door.has_recovery_key:
            work.audit(transaction, Trace("make recovery key", "clinic", work.clinic.id))


def _set_aside(folder: DataFolder) -> None:
    # Half a set-up holds nothing yet, but records are never deleted on a guess.
    for path in folder.root.glob("clinic.*"):
        if path.suffix in {".db", ".keys", ".previous"}:
            path.rename(path.with_name(f"{path.name}.aside-{new_id().hex[:8]}"))
