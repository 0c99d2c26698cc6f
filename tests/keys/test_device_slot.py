"""The slot opens with its secret alone, and never under another password slot."""

from pathlib import Path

import pytest

from injector_app.keys.device_slot import make_device_slot, open_device_slot, remove_device_slot
from injector_app.keys.key_changes import replace_password
from injector_app.keys.key_ring import Unlocked, create_key_file
from injector_app.keys.key_slot import SlotOwner
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.system.paths import DataFolder
from tests.support.builders import A_PASSWORD
from tests.support.secrets_in_memory import Secrets


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    return DataFolder(tmp_path)


@pytest.fixture
def unlocked(folder: DataFolder) -> Unlocked:
    return create_key_file(folder, sign_in="anna", password=A_PASSWORD)


def test_key_comes_back_for_the_same_person(folder: DataFolder, unlocked: Unlocked) -> None:
    place, secrets = folder.root / "a.slot", Secrets()
    make_device_slot(place, folder.keys, unlocked, secrets)
    opened = open_device_slot(folder.keys, place=place, store=secrets)
    assert (opened.key, opened.slot_id) == (unlocked.key, unlocked.slot_id)
    remove_device_slot(place, secrets)
    assert (place.exists(), secrets.kept) == (False, {})


def test_another_password_ends_it(folder: DataFolder, unlocked: Unlocked) -> None:
    place, secrets = folder.root / "a.slot", Secrets()
    make_device_slot(place, folder.keys, unlocked, secrets)
    owner = SlotOwner(unlocked.database_id, "anna", slot_id=unlocked.slot_id)
    replace_password(folder, unlocked, owner, password="seven other grey herons")
    with pytest.raises(RecordsProblem) as raised:
        open_device_slot(folder.keys, place=place, store=secrets)
    assert raised.value.trouble is Trouble.DEVICE_UNKNOWN
