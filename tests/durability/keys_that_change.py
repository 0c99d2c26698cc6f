"""Run as a program under strace: change keys in copies of a folder, failing at every file call."""

import sys
from collections.abc import Callable
from pathlib import Path

from injector_app.keys.key_changes import remove_slot, replace_password
from injector_app.keys.key_file import read_key_file
from injector_app.keys.key_ring import Unlocked, add_slot
from injector_app.keys.key_rotation import begin_rotation, finish_rotation
from injector_app.keys.key_slot import SlotOwner
from injector_app.storage.records import open_records
from injector_app.system.folder_lock import FolderLock
from injector_app.system.paths import DataFolder
from injector_app.work.door import Door
from injector_app.work.open_door import door_with
from tests.support.failing_calls import fail_at_each_call
from tests.support.records import A_DATABASE_ID, A_KEY, AN_AUDIT_KEY

NEW_PASSWORD = "Another seven grey herons"


def door_of(root: Path) -> Door:
    folder = DataFolder(root)
    slot_id = read_key_file(folder.keys).slots[0].id
    unlocked = Unlocked(A_DATABASE_ID, slot_id, bytearray(A_KEY))
    return door_with(open_records, folder, FolderLock(folder.lock), unlocked)


def change_key(root: Path) -> None:
    door_of(root).change_key()


def change_key_carelessly(root: Path) -> None:
    """The planted fault: the key file first, and nothing beside it."""
    door = door_of(root)
    key = begin_rotation(door.folder)
    finish_rotation(door.folder)
    door.records.move_under(key, door.folder, from_key=A_KEY, audit_key=AN_AUDIT_KEY)


def change_password(root: Path) -> None:
    folder, unlocked = _unlocked(root)
    owner = SlotOwner(A_DATABASE_ID, "ann", slot_id=unlocked.slot_id)
    replace_password(folder, unlocked, owner, password=NEW_PASSWORD)


def enrol(root: Path) -> None:
    folder, unlocked = _unlocked(root)
    add_slot(folder, unlocked, sign_in="bob", password=NEW_PASSWORD)


def shut_out(root: Path) -> None:
    folder, _ = _unlocked(root)
    remove_slot(folder, read_key_file(folder.keys).slots[1].id)


def _unlocked(root: Path) -> tuple[DataFolder, Unlocked]:
    folder = DataFolder(root)
    slot_id = read_key_file(folder.keys).slots[0].id
    return folder, Unlocked(A_DATABASE_ID, slot_id, bytearray(A_KEY))


JOBS: dict[str, Callable[[Path], None]] = {
    job.__name__: job
    for job in (
        change_key,
        change_key_carelessly,
        change_password,
        enrol,
        shut_out,
    )
}

if __name__ == "__main__":
    fail_at_each_call(Path(sys.argv[1]), JOBS[sys.argv[2]])
