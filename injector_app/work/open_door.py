"""Open the records with what unlocks their key file, and settle what a cut left unfinished."""

from collections.abc import Callable
from pathlib import Path

from injector_app.keys.key_file import KeyFile, copies_are_whole, read_key_file, write_key_file
from injector_app.keys.key_ring import Unlocked
from injector_app.keys.key_rotation import abandon_rotation, finish_rotation
from injector_app.storage.key_copies import load_key_file, store_key_file
from injector_app.storage.records import Records, Transaction, open_records
from injector_app.storage.rekey import remove_copy
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.system.paths import DataFolder

Unlock = Callable[[Path], Unlocked]


def open_unlocked(folder: DataFolder, unlock: Unlock) -> tuple[Unlocked, Records]:
    """The database key and the records under it.

    Raises:
        RecordsProblem: what unlocks does not fit, or the records are damaged, missing or in use.
    """
    unlocked = unlock(folder.keys)
    try:
        records = _open(folder, unlocked)
    except RecordsProblem as problem:
        unlocked.wipe()
        if problem.trouble is not Trouble.RECORDS_DAMAGED or not folder.next_keys.exists():
            raise
        # A change of the key was cut after the records had moved: the other key file fits.
        unlocked = unlock(folder.next_keys)
        records = _open(folder, unlocked)
        finish_rotation(folder)
    else:
        abandon_rotation(folder)
        remove_copy(folder.next_database)
    return unlocked, records


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


def _open(folder: DataFolder, unlocked: Unlocked) -> Records:
    return open_records(folder, key=unlocked.key, database_id=unlocked.database_id)


def _kept(transaction: Transaction) -> KeyFile | None:
    data = load_key_file(transaction)
    try:
        return None if data is None else KeyFile.from_bytes(data)
    except RecordsProblem:
        return None
