"""Restore a backup: it takes the place of the records, which are set aside."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from injector_app.domain.catalog import Catalog
from injector_app.domain.erasure import Erasure
from injector_app.domain.errors import RuleBroken
from injector_app.domain.permissions import Action, require
from injector_app.keys.sign_in_tries import SignInTries, begin_try, write_tries
from injector_app.storage.backups.put_back import prepare, put_in_place, remove_prepared
from injector_app.storage.clinic_policies import load_policy
from injector_app.storage.clinics import load_clinic
from injector_app.storage.records import Transaction, open_records
from injector_app.storage.staff import find_staff
from injector_app.system.clock import Clock
from injector_app.system.disk_room import SystemDisk
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.system.folder_lock import FolderLock
from injector_app.system.paths import DataFolder
from injector_app.system.storage_place import require_safe_place
from injector_app.work.answers import Restored
from injector_app.work.apply_tombstones import apply_tombstones
from injector_app.work.backup_room import require_room_for
from injector_app.work.context import Work
from injector_app.work.destroyed_since import destroyed_since
from injector_app.work.door import Door
from injector_app.work.open_door import door_with
from injector_app.work.proven_backup import ProvenBackup, proven_backup
from injector_app.work.trace import Facts, Trace
from injector_app.work.way_in import WayIn

_COUNTED = frozenset({Trouble.WRONG_PASSWORD, Trouble.WRONG_RECOVERY_KEY})


def restore_backup(
    folder: DataFolder, *, source: Path, way_in: WayIn, catalog: Catalog, clock: Clock
) -> Restored:
    """Put the backup in place once it is proven to open; what was there is kept under its date.

    Whoever restores has to be an administrator of the clinic in the backup. Where the records had
    come further, the next sign-in says so and asks an administrator why work goes on.

    Raises:
        RecordsProblem: the backup is damaged or does not open with what was typed, the records
            are open somewhere, the next try has to wait, or there is no room; then nothing was
            moved.
        RuleBroken: the recovery key is mistyped, or the name is no administrator's.
    """
    require_safe_place(folder.root)
    lock = FolderLock(folder.lock)
    lock.acquire()
    with ExitStack() as undo:
        undo.callback(lock.release)
        # Guessing here waits as long as guessing at the sign-in.
        before = begin_try(folder.tries, clock.now())
        backup = undo.enter_context(_counted(folder, source, way_in, before))
        require_room_for(SystemDisk(), folder.root, backup.manifest.backup.size)
        undo.callback(remove_prepared, folder)
        prepared = prepare(source, backup.manifest, folder)
        act = _Act(way_in.sign_in, catalog, clock)
        # What was destroyed since the backup was made does not come back with it.
        destroyed = destroyed_since(folder, way_in, backup.unlocked.key)
        _write_down(prepared, lock, backup, act, destroyed)
        aside = put_in_place(prepared, folder, clock.now())
        # A set-up that was cut off is over.
        folder.setting_up.unlink(missing_ok=True)
        return Restored(backup.manifest.backup, aside)


@contextmanager
def _counted(
    folder: DataFolder, source: Path, way_in: WayIn, before: SignInTries
) -> Iterator[ProvenBackup]:
    try:
        with proven_backup(source, way_in) as backup:
            write_tries(folder.tries, before)
            yield backup
    except (RecordsProblem, RuleBroken) as problem:
        if not isinstance(problem, RecordsProblem) or problem.trouble not in _COUNTED:
            write_tries(folder.tries, before)
        raise


@dataclass(frozen=True, slots=True)
class _Act:
    """Who restores, and what the work needs."""

    sign_in: str
    catalog: Catalog
    clock: Clock


def _write_down(
    prepared: DataFolder,
    lock: FolderLock,
    backup: ProvenBackup,
    act: _Act,
    destroyed: tuple[Erasure, ...],
) -> None:
    """Put the restore into the audit of what is about to count, brought to the present form."""
    door = door_with(open_records, prepared, lock, backup.unlocked)
    # The witness of the records in this folder tells later what the backup lacks.
    door.records.tell(None)
    try:
        with door.records.writing() as transaction:
            work = _work(door, transaction, act)
            require(work.person, Action.MANAGE_BACKUPS)
            known = backup.manifest.backup
            facts: Facts = {"backup": known.name, "entries": known.entries}
            work.audit(transaction, Trace("restore backup", "records", facts=facts))
            apply_tombstones(work, transaction, destroyed)
    finally:
        door.records.close()


def _work(door: Door, transaction: Transaction, act: _Act) -> Work:
    stored = find_staff(transaction, act.sign_in.strip().lower())
    if stored is None or not stored.member.is_active:
        raise RecordsProblem(Trouble.WRONG_PASSWORD)
    return Work(
        door=door,
        catalog=act.catalog,
        clock=act.clock,
        clinic=load_clinic(transaction),
        person=stored.member,
        policy=load_policy(transaction),
    )
