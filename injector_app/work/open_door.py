"""Open the records with what unlocks their key file, and settle what a cut left unfinished."""

from collections.abc import Callable
from pathlib import Path

from injector_app.keys.derived_keys import derive_keys
from injector_app.keys.key_file import KeyFile, copies_are_whole, read_key_file, write_key_file
from injector_app.keys.key_ring import Unlocked
from injector_app.keys.key_rotation import abandon_rotation, finish_rotation
from injector_app.storage.audit_witness import AuditWitness
from injector_app.storage.key_copies import load_key_file, store_key_file
from injector_app.storage.records import Records, Transaction, open_records
from injector_app.storage.rekey import remove_copy
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.system.folder_lock import FolderLock
from injector_app.system.paths import DataFolder
from injector_app.work.door import Door
from injector_app.work.witness_places import witness_places

Unlock = Callable[[Path], Unlocked]
OpenRecords = Callable[..., Records]


def open_door(folder: DataFolder, lock: FolderLock, unlock: Unlock) -> Door:
    """The database key, the records under it, and their witness.

    Raises:
        RecordsProblem: what unlocks does not fit, or the records are damaged, missing or in use.
    """
    unlocked = unlock(folder.keys)
    try:
        door = door_with(open_records, folder, lock, unlocked)
    except RecordsProblem as problem:
        unlocked.wipe()
        if problem.trouble is not Trouble.RECORDS_DAMAGED or not folder.next_keys.exists():
            raise
        # A change of the key was cut after the records had moved: the other key file fits.
        door = door_with(open_records, folder, lock, unlock(folder.next_keys))
        finish_rotation(folder)
    else:
        abandon_rotation(folder)
        remove_copy(folder.next_database)
    return door


def door_with(
    open_with: OpenRecords, folder: DataFolder, lock: FolderLock, unlocked: Unlocked
) -> Door:
    """Open, or create, the records with the keys that the database key gives."""
    keys = derive_keys(unlocked.key, unlocked.database_id)
    records = open_with(
        folder, key=unlocked.key, audit_key=keys.audit, database_id=unlocked.database_id
    )
    witness = AuditWitness(witness_places(folder, unlocked.database_id), keys.witness)
    records.tell(witness.hear)
    return Door(folder=folder, lock=lock, unlocked=unlocked, records=records, witness=witness)


def make_keys_whole(
    folder: DataFolder, transaction: Transaction, unlocked: Unlocked
) -> tuple[Trouble, ...]:
    """Make the three copies of the key file alike, from the newest whole one; says what was wrong.

    Raises:
        RecordsProblem: this slot is not that of the newest copy, as after an old key file came
            back; the files are put right all the same.
    """
    beside = read_key_file(folder.keys)
    inside = _kept(transaction)
    is_older = inside is not None and inside.generation > beside.generation
    newest = inside if inside is not None and is_older else beside
    was_whole = copies_are_whole(folder.keys) and not is_older
    if not was_whole:
        write_key_file(folder.keys, newest, retires=True)
    if newest.slot(unlocked.slot_id) != beside.slot(unlocked.slot_id):
        raise RecordsProblem(Trouble.KEY_FILE_OLDER)
    if newest != inside:
        store_key_file(transaction, newest.to_bytes())
    return () if was_whole else (Trouble.KEY_FILE_REPAIRED,)


def _kept(transaction: Transaction) -> KeyFile | None:
    data = load_key_file(transaction)
    try:
        return None if data is None else KeyFile.from_bytes(data)
    except RecordsProblem:
        return None
