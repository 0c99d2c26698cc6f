"""A change is proven before the old way in is dropped, and then the old way is dead (K2, K3)."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from injector_app.domain.errors import RuleBroken
from injector_app.keys.key_changes import (
    remove_slot,
    renew_old_slot,
    replace_both,
    replace_password,
    replace_recovery_key,
    restore_key_file,
)
from injector_app.keys.key_file import (
    KeyFile,
    previous_generation,
    read_key_file,
    write_key_file,
)
from injector_app.keys.key_ring import (
    Unlocked,
    add_slot,
    create_key_file,
    unlock,
    unlock_by_recovery,
)
from injector_app.keys.key_slot import SlotOwner
from injector_app.keys.recovery_key import new_recovery_key
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.system.paths import DataFolder
from tests.support.builders import A_PASSWORD
from tests.support.old_keys import first_format_slot

OTHER = "Another seven grey herons"
RECOVERY = new_recovery_key()


@pytest.fixture(scope="module")
def ring(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Unlocked]:
    folder = DataFolder(tmp_path_factory.mktemp("ring"))
    made = create_key_file(folder, sign_in="anna", password=A_PASSWORD, recovery_key=RECOVERY)
    return folder.root, made


@pytest.fixture
def folder(ring: tuple[Path, Unlocked], tmp_path: Path) -> DataFolder:
    shutil.copytree(ring[0], tmp_path, dirs_exist_ok=True)
    return DataFolder(tmp_path)


@pytest.fixture
def unlocked(ring: tuple[Path, Unlocked]) -> Unlocked:
    return ring[1]


def owner_of(unlocked: Unlocked) -> SlotOwner:
    return SlotOwner(unlocked.database_id, "anna", slot_id=unlocked.slot_id)


def opens(folder: DataFolder, password: str, *, path: Path | None = None) -> bool:
    try:
        return bool(unlock(path or folder.keys, sign_in="anna", password=password).key)
    except RecordsProblem:
        return False


def test_changed_password_opens_and_the_old_one_is_dead_in_both_copies(
    folder: DataFolder, unlocked: Unlocked
) -> None:
    replace_password(folder, unlocked, owner_of(unlocked), password=OTHER)
    for copy in (folder.keys, previous_generation(folder.keys)):
        assert opens(folder, OTHER, path=copy)
        assert not opens(folder, A_PASSWORD, path=copy)
    assert unlock(folder.keys, sign_in="anna", password=OTHER).slot_id == unlocked.slot_id


def test_refused_password_changes_nothing(folder: DataFolder, unlocked: Unlocked) -> None:
    before = folder.keys.read_bytes()
    with pytest.raises(RuleBroken):
        replace_password(folder, unlocked, owner_of(unlocked), password="short")
    assert folder.keys.read_bytes() == before


def test_slot_that_does_not_open_is_never_written(folder: DataFolder, unlocked: Unlocked) -> None:
    """A slot bound to other records would lock its owner out: keepassxc#13302."""
    before = folder.keys.read_bytes()
    stranger = replace(owner_of(unlocked), database_id=unlocked.slot_id)
    with pytest.raises(RecordsProblem) as caught:
        replace_password(folder, unlocked, stranger, password=OTHER)
    assert caught.value.trouble is Trouble.KEY_FILE_DAMAGED
    assert folder.keys.read_bytes() == before


def test_new_recovery_key_ends_the_one_before(folder: DataFolder, unlocked: Unlocked) -> None:
    following = new_recovery_key()
    replace_recovery_key(folder, unlocked, following)
    assert unlock_by_recovery(folder.keys, following).key == unlocked.key
    with pytest.raises(RecordsProblem):
        unlock_by_recovery(folder.keys, RECOVERY)
    assert opens(folder, A_PASSWORD)


def test_both_are_replaced_in_one_step(folder: DataFolder, unlocked: Unlocked) -> None:
    following = new_recovery_key()
    replace_both(folder, unlocked, owner_of(unlocked), password=OTHER, recovery_key=following)
    assert opens(folder, OTHER)
    assert not opens(folder, A_PASSWORD)
    assert unlock_by_recovery(folder.keys, following).key == unlocked.key
    assert len(read_key_file(folder.keys).slots) == 2


def test_leaver_is_out_of_both_copies_and_the_others_stay(
    folder: DataFolder, unlocked: Unlocked
) -> None:
    slot_id = add_slot(folder, unlocked, sign_in="bob", password=OTHER)
    remove_slot(folder, slot_id)
    for copy in (folder.keys, previous_generation(folder.keys)):
        assert KeyFile.from_bytes(copy.read_bytes()).slot(slot_id) is None
    assert opens(folder, A_PASSWORD)


def test_recovery_slot_and_last_slot_stay(folder: DataFolder, unlocked: Unlocked) -> None:
    before = folder.keys.read_bytes()
    recovery = read_key_file(folder.keys).recovery_slot
    assert recovery is not None
    for slot_id in (recovery.id, unlocked.slot_id):
        with pytest.raises(RecordsProblem) as caught:
            remove_slot(folder, slot_id)
        assert caught.value.trouble is Trouble.SLOT_NEEDED
    assert folder.keys.read_bytes() == before


def test_bytes_of_a_backup_become_both_copies_again(
    folder: DataFolder, tmp_path: Path, unlocked: Unlocked
) -> None:
    data = folder.keys.read_bytes()
    empty = DataFolder(tmp_path / "new")
    empty.root.mkdir()
    restore_key_file(empty, data)
    assert unlock_by_recovery(empty.keys, RECOVERY).key == unlocked.key
    assert previous_generation(empty.keys).read_bytes() == data
    with pytest.raises(RecordsProblem) as caught:
        restore_key_file(empty, data[:-3])
    assert caught.value.trouble is Trouble.KEY_FILE_DAMAGED
    assert empty.keys.read_bytes() == data


def test_slot_of_the_first_format_is_renewed_once(folder: DataFolder, unlocked: Unlocked) -> None:
    key, database_id = bytes(unlocked.key), unlocked.database_id
    old = first_format_slot(key, database_id, "anna", A_PASSWORD)
    write_key_file(folder.keys, KeyFile(database_id, 9, (old,)), retires=True)
    way_in = unlock(folder.keys, sign_in="anna", password=A_PASSWORD)
    renew_old_slot(folder, way_in, sign_in="anna", password=A_PASSWORD)
    renewed = read_key_file(folder.keys)
    assert renewed.slots[0].seal is not None
    assert unlock(folder.keys, sign_in="anna", password=A_PASSWORD).key == unlocked.key
    renew_old_slot(folder, way_in, sign_in="anna", password=A_PASSWORD)
    assert read_key_file(folder.keys) == renewed
