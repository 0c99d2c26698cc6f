"""Run as a program: open and close records again and again, then look for the key in the memory."""

import re
import sys
from dataclasses import replace
from pathlib import Path

from injector_app.keys.key_file import read_key_file
from injector_app.keys.key_ring import Unlocked
from injector_app.keys.key_slot import open_slot
from injector_app.storage.records import Records, open_records
from injector_app.system.folder_lock import FolderLock
from injector_app.system.paths import DataFolder
from injector_app.work.door import Door
from injector_app.work.open_door import door_with
from tests.support.records import A_DATABASE_ID

_READABLE = re.compile(r"([0-9a-f]+)-([0-9a-f]+) r")
_PIECE = 1 << 24


def read_key(path: Path, key: bytearray) -> None:
    """The key into a buffer that is wiped, without a copy on the way."""
    with path.open("rb", buffering=0) as file:
        file.readinto(key)
    # On the disk it lies turned over, so that no copy of the file's bytes is the key.
    for place, byte in enumerate(key):
        key[place] = byte ^ 0xFF


def records_of(root: Path, key: bytearray) -> tuple[Door, Records]:
    folder = DataFolder(root)
    lock = FolderLock(folder.lock)
    lock.acquire()
    unlocked = Unlocked(A_DATABASE_ID, A_DATABASE_ID, key)
    door = door_with(open_records, folder, lock, unlocked)
    return door, door.records


def found_in_memory(path: Path) -> list[int]:
    """How often the key is in this process, raw and in hexadecimal of either case."""
    key = bytearray(32)
    read_key(path, key)
    # Half of it is enough to look for, and the search must not find itself: see the control.
    halves = [bytes(key[:16]), key[:16].hex().encode(), key[:16].hex().upper().encode()]
    rest = [bytes(key[16:]), key[16:].hex().encode(), key[16:].hex().upper().encode()]
    key[:] = bytes(len(key))
    return [
        sum(_count(data, first, second) for data in _memory())
        for first, second in zip(halves, rest, strict=True)
    ]


def _count(data: bytes, first: bytes, second: bytes) -> int:
    places = (match.end() for match in re.finditer(re.escape(first), data))
    return sum(data[place : place + len(second)] == second for place in places)


def _memory() -> list[bytes]:
    found = []
    with Path("/proc/self/mem").open("rb", buffering=0) as memory:
        for line in Path("/proc/self/maps").read_text("utf-8").splitlines():
            match = _READABLE.match(line)
            if match is None or (line.endswith("]") and "heap" not in line and "stack" not in line):
                continue
            start, end = (int(text, 16) for text in match.groups())
            memory.seek(start)
            found.append(memory.read(min(end - start, 4 * _PIECE)))
    return found


def unlocked_key(root: Path, private: bytes) -> bytearray:
    """Through the key file, as the sign-in does but for the derivation of the password."""
    key_file = read_key_file(DataFolder(root).keys)
    key = open_slot(key_file.slots[0], private, database_id=A_DATABASE_ID)
    assert key is not None
    return key


def main(root: Path, secret: Path, rounds: int, fault: str) -> None:
    kept: list[Door] = []
    private = (root / "private").read_bytes()
    for _ in range(rounds):
        key = unlocked_key(root, private)
        door, records = records_of(root, key)
        with records.reading() as transaction:
            transaction.connection().exec_driver_sql("SELECT * FROM staff").fetchall()
        if fault == "kept":
            own = Unlocked(A_DATABASE_ID, A_DATABASE_ID, key[:])
            kept.append(replace(door, unlocked=own))
        door.close()
    print(*found_in_memory(secret))  # noqa: T201 - the parent reads it


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), sys.argv[4])
