"""The personal key comes from the password alone, and not from the database key."""

from pathlib import Path
from uuid import uuid4

import pytest

from injector_app.keys.key_changes import replace_password
from injector_app.keys.key_ring import create_key_file
from injector_app.keys.key_rotation import begin_rotation, finish_rotation
from injector_app.keys.key_slot import SlotOwner
from injector_app.keys.personal_key import personal_key, personal_key_of
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.system.paths import DataFolder
from tests.support.builders import A_PASSWORD
from tests.support.old_keys import first_format_slot

OTHER = "Another seven grey herons"


def test_it_is_the_same_until_the_password_is_another(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path)
    unlocked = create_key_file(folder, sign_in="anna", password=A_PASSWORD)
    slot = unlocked.slot_id
    first = personal_key(folder, slot, A_PASSWORD)
    assert first is not None
    assert first != bytes(unlocked.key)
    assert personal_key(folder, slot, OTHER) is None
    assert personal_key(folder, uuid4(), A_PASSWORD) is None
    begin_rotation(folder)
    finish_rotation(folder)
    assert personal_key(folder, slot, A_PASSWORD) == first
    owner = SlotOwner(unlocked.database_id, "anna", slot_id=slot)
    replace_password(folder, unlocked, owner, password=OTHER)
    assert personal_key(folder, slot, OTHER) not in {None, first}


def test_a_slot_that_wraps_the_database_key_itself_gives_none() -> None:
    database_id = uuid4()
    old = first_format_slot(bytes(32), database_id, "anna", A_PASSWORD)
    with pytest.raises(RecordsProblem) as caught:
        personal_key_of(old, database_id=database_id, password=A_PASSWORD)
    assert caught.value.trouble is Trouble.OLD_SLOTS
