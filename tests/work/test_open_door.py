"""Whatever happened to one copy of the key file, another opens, and the screen says so (K2)."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from uuid import uuid4

import pytest

from injector_app.keys.key_file import KeyFile, previous_generation, read_key_file, write_key_file
from injector_app.keys.key_ring import Unlocked
from injector_app.storage.key_copies import load_key_file, store_key_file
from injector_app.storage.records import create_records
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.system.folder_lock import FolderLock
from injector_app.system.paths import DataFolder
from injector_app.work.context import Work
from injector_app.work.open_door import make_keys_whole, open_door
from tests.support.records import A_DATABASE_ID, A_KEY, AN_AUDIT_KEY

Damage = Callable[[Path], object]
UNLOCKED = Unlocked(A_DATABASE_ID, uuid4(), bytearray(A_KEY))


def whole(work: Work) -> tuple[Trouble, ...]:
    door = work.door
    with door.records.writing() as transaction:
        return make_keys_whole(door.folder, transaction, door.unlocked)


def inside(work: Work) -> bytes | None:
    with work.records.reading() as transaction:
        return load_key_file(transaction)


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-1])


def test_whole_keys_are_left_alone(work: Work) -> None:
    before = [path.stat().st_mtime_ns for path in copies(work)]
    assert whole(work) == ()
    assert [path.stat().st_mtime_ns for path in copies(work)] == before


def copies(work: Work) -> tuple[Path, Path]:
    path = work.door.folder.keys
    return path, previous_generation(path)


@pytest.mark.logs_warnings
@pytest.mark.parametrize("damage", [Path.unlink, cut], ids=["gone", "cut"])
@pytest.mark.parametrize("which", [0, 1])
def test_damaged_copy_is_put_right_and_reported(work: Work, which: int, damage: Damage) -> None:
    data = work.door.folder.keys.read_bytes()
    damage(copies(work)[which])
    assert whole(work) == (Trouble.KEY_FILE_REPAIRED,)
    assert [path.read_bytes() for path in copies(work)] == [data, data]
    assert whole(work) == ()


@pytest.mark.logs_warnings
def test_every_flipped_byte_of_either_copy_is_put_right(work: Work) -> None:
    """K2; each flip costs no password: what the copies hold is compared, byte by byte."""
    data = work.door.folder.keys.read_bytes()
    slot_id = work.door.unlocked.slot_id
    for path in copies(work):
        for place in range(0, len(data), 7):
            flipped = bytearray(data)
            flipped[place] ^= 1 << (place % 8)
            path.write_bytes(flipped)
            assert read_key_file(work.door.folder.keys).slot(slot_id) is not None
            assert whole(work) == (Trouble.KEY_FILE_REPAIRED,)
            assert [copy.read_bytes() for copy in copies(work)] == [data, data]


def test_missing_or_damaged_copy_inside_is_written_again(work: Work) -> None:
    data = work.door.folder.keys.read_bytes()
    with work.records.writing() as transaction:
        store_key_file(transaction, b"damaged")
    assert whole(work) == ()
    assert inside(work) == data


def test_old_key_file_that_came_back_is_put_right_from_inside(work: Work) -> None:
    path = work.door.folder.keys
    old = read_key_file(path)
    work.door.enrol(sign_in="eve", password="Another seven grey herons")
    newest = path.read_bytes()
    write_key_file(path, old, retires=True)
    assert whole(work) == (Trouble.KEY_FILE_REPAIRED,)
    assert path.read_bytes() == newest


def test_old_password_is_refused_after_its_file_came_back(work: Work) -> None:
    path = work.door.folder.keys
    old = read_key_file(path)
    work.door.change_password(sign_in="ann", password="Another seven grey herons")
    with work.records.writing() as transaction:
        work.door.keep_key_file(transaction)
    newest = path.read_bytes()
    write_key_file(path, old, retires=True)
    with pytest.raises(RecordsProblem) as caught:
        whole(work)
    assert caught.value.trouble is Trouble.KEY_FILE_OLDER
    assert [copy.read_bytes() for copy in copies(work)] == [newest, newest]


def test_change_of_the_key_that_was_cut_is_finished_or_forgotten(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path)
    present, following = (KeyFile(UNLOCKED.database_id, number, ()) for number in (1, 2))
    create_records(
        folder, key=A_KEY, audit_key=AN_AUDIT_KEY, database_id=UNLOCKED.database_id
    ).close()
    for fits, finished in ((folder.keys, present), (folder.next_keys, following)):
        write_key_file(folder.keys, present, retires=True)
        folder.next_keys.write_bytes(following.to_bytes())
        door = open_door(folder, FolderLock(folder.lock), partial(unlock_from, fits))
        door.records.close()
        assert door.unlocked.key == A_KEY
        assert read_key_file(folder.keys) == finished
        assert not folder.next_keys.exists()


def test_damaged_records_never_cost_the_present_key(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path)
    create_records(
        folder, key=A_KEY, audit_key=AN_AUDIT_KEY, database_id=UNLOCKED.database_id
    ).close()
    write_key_file(folder.keys, KeyFile(UNLOCKED.database_id, 1, ()), retires=True)
    folder.next_keys.write_bytes(KeyFile(UNLOCKED.database_id, 2, ()).to_bytes())
    folder.database.write_bytes(b"x" * 9000)
    before = folder.keys.read_bytes()
    with pytest.raises(RecordsProblem) as caught:
        open_door(folder, FolderLock(folder.lock), partial(unlock_from, folder.keys))
    assert caught.value.trouble is Trouble.RECORDS_DAMAGED
    assert folder.keys.read_bytes() == before
    assert folder.next_keys.exists()


def unlock_from(fits: Path, path: Path) -> Unlocked:
    """The right key from one of the files, another from the others."""
    key = A_KEY if path == fits else A_KEY[::-1]
    return Unlocked(UNLOCKED.database_id, UNLOCKED.slot_id, bytearray(key))
