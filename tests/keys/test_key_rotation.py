"""Another database key lies beside the present one until it is needed."""

from pathlib import Path

import pytest

from injector_app.keys.key_file import KeyFile, read_key_file, write_key_file
from injector_app.keys.key_ring import add_slot, create_key_file, unlock, unlock_by_recovery
from injector_app.keys.key_rotation import abandon_rotation, begin_rotation, finish_rotation
from injector_app.keys.recovery_key import new_recovery_key
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.system.paths import DataFolder
from tests.support.builders import A_PASSWORD
from tests.support.old_keys import first_format_slot

OTHER = "Another seven grey herons"


def test_everybody_reaches_the_new_key_and_nobody_was_asked(tmp_path: Path) -> None:
    folder, recovery_key = DataFolder(tmp_path), new_recovery_key()
    made = create_key_file(folder, sign_in="anna", password=A_PASSWORD, recovery_key=recovery_key)
    add_slot(folder, made, sign_in="bob", password=OTHER)
    key = begin_rotation(folder)
    assert key != made.key
    assert unlock(folder.keys, sign_in="anna", password=A_PASSWORD).key == made.key
    finish_rotation(folder)
    assert not folder.next_keys.exists()
    assert unlock(folder.keys, sign_in="anna", password=A_PASSWORD).key == key
    assert unlock(folder.keys, sign_in="bob", password=OTHER).key == key
    assert unlock_by_recovery(folder.keys, recovery_key).key == key


def test_abandoned_key_leaves_everything_as_it_was(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path)
    create_key_file(folder, sign_in="anna", password=A_PASSWORD)
    before = folder.keys.read_bytes()
    begin_rotation(folder)
    abandon_rotation(folder)
    abandon_rotation(folder)
    assert folder.keys.read_bytes() == before
    assert not folder.next_keys.exists()


def test_slot_of_the_first_format_stops_it_before_anything_is_written(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path)
    made = create_key_file(folder, sign_in="anna", password=A_PASSWORD)
    old = first_format_slot(bytes(made.key), made.database_id, "bob", OTHER)
    mixed = read_key_file(folder.keys).with_slot(old)
    write_key_file(folder.keys, mixed)
    with pytest.raises(RecordsProblem) as caught:
        begin_rotation(folder)
    assert caught.value.trouble is Trouble.OLD_SLOTS
    assert not folder.next_keys.exists()
    assert KeyFile.from_bytes(folder.keys.read_bytes()) == mixed
