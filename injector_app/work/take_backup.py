"""Take a backup to every place, let old ones go, and write down how it ended."""

from contextlib import suppress

from injector_app.domain.backup import Backup
from injector_app.domain.thinning import superseded
from injector_app.keys.derived_keys import derive_keys
from injector_app.keys.key_file import read_key_file
from injector_app.storage.backup_entries import FAILED, MADE
from injector_app.storage.backups.make_backup import Source, make_backup
from injector_app.storage.backups.shelf import BackupShelf
from injector_app.storage.clinic_policies import load_policy
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.work.backup_places import first_shelf, second_shelf
from injector_app.work.backup_room import require_room_for
from injector_app.work.context import Work
from injector_app.work.trace import Facts, Trace


def take_backup(work: Work) -> Backup:
    """A proven backup beside the records, and a proven copy of it in the second place.

    Called under one key. What keeps the second copy from being made is in the audit and on the
    first screen; the first backup counts all the same.

    Raises:
        RecordsProblem: no backup could be made; nothing that was there is gone.
    """
    try:
        backup = _make(work)
        second = _copy(work, backup)
    except RecordsProblem as problem:
        # Where not even this can be stored, the problem itself is told.
        with suppress(RecordsProblem):
            _write_down(work, FAILED, {"trouble": problem.trouble.value})
        raise
    facts: Facts = {"entries": backup.entries, "bytes": backup.size, "backup": backup.name}
    if second:
        facts = {**facts, "second": second}
    if backup.flaw:
        facts = {**facts, "flaw": backup.flaw}
    _write_down(work, MADE, facts)
    return backup


def _make(work: Work) -> Backup:
    shelf = first_shelf(work)
    door = work.door
    require_room_for(work.disk, shelf.root, door.folder.database.stat().st_size)
    source = Source(
        records=door.records,
        folder=door.folder,
        database_id=door.unlocked.database_id,
        key_file=read_key_file(door.folder.keys).to_bytes(),
        key=door.unlocked.key,
        audit_key=derive_keys(door.unlocked.key, door.unlocked.database_id).audit,
    )
    door.leave_witness()
    backup = make_backup(source, shelf, work.clock.now()).backup
    _thin(work, shelf)
    return backup


def _copy(work: Work, backup: Backup) -> str:
    """What became of the copy for the second place: `kept`, a trouble, or nothing to do."""
    with work.records.reading() as transaction:
        shelf = second_shelf(load_policy(transaction).backup_folder)
    if shelf is None:
        return ""
    try:
        _require_there(shelf)
        require_room_for(work.disk, shelf.root, backup.size)
        shelf.take_from(first_shelf(work).root / backup.name)
        _thin(work, shelf)
    except RecordsProblem as problem:
        return problem.trouble.value
    return "kept"


def _require_there(shelf: BackupShelf) -> None:
    # A drive that is not plugged in has no such folder, and none is made in its place.
    if not shelf.root.is_dir():
        raise RecordsProblem(Trouble.BACKUP_PLACE_GONE, folder=str(shelf.root.parent))


def _thin(work: Work, shelf: BackupShelf) -> None:
    for old in superseded(shelf.backups(), work.clock.now()):
        # What cannot be removed today is removed another day.
        with suppress(RecordsProblem):
            shelf.remove(old.name)


def _write_down(work: Work, action: str, facts: Facts) -> None:
    with work.records.writing() as transaction:
        work.audit(transaction, Trace(action, "records", facts=facts))
