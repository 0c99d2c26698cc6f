"""Killed, or out of room, at each file call of a change of keys: the records open (K2, K4)."""

import shutil
from functools import partial
from pathlib import Path

import pytest

from injector_app.keys.key_file import KeyFile, write_key_file
from injector_app.keys.key_ring import Unlocked
from injector_app.keys.key_slot import KeySlot, SlotOwner, open_slot, unwrap_secret, wrap_key
from injector_app.storage.engine import driver_of
from injector_app.storage.rekey import content_print
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.system.folder_lock import FolderLock
from injector_app.system.paths import DataFolder
from injector_app.work.open_door import open_door
from tests.support.builders import A_PASSWORD
from tests.support.failing_calls import FROM_THEN_ON, KILL, NO_ROOM, ONCE, folders_after
from tests.support.records import A_DATABASE_ID, A_KEY, create, fill

SCRIPT = Path(__file__).with_name("keys_that_change.py")
FAULTS = [(KILL, ONCE), (NO_ROOM, FROM_THEN_ON)]
pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]


@pytest.fixture(scope="module")
def slots() -> tuple[KeySlot, KeySlot]:
    ann, bob = (
        wrap_key(A_KEY, SlotOwner(A_DATABASE_ID, name), password=A_PASSWORD)
        for name in ("ann", "bob")
    )
    return ann, bob


@pytest.fixture(scope="module")
def secret(slots: tuple[KeySlot, KeySlot]) -> bytes:
    """What the password wraps, unwrapped once: hundreds of tries would take as many KDF runs."""
    found = unwrap_secret(slots[0], database_id=A_DATABASE_ID, password=A_PASSWORD)
    assert found is not None
    return bytes(found)


@pytest.fixture
def template(tmp_path: Path, slots: tuple[KeySlot, KeySlot]) -> Path:
    root = tmp_path / "template"
    records = create(root)
    fill(records)
    records.close()
    write_key_file(DataFolder(root).keys, KeyFile(A_DATABASE_ID, 1, slots), retires=True)
    return root


def unlock_with(secret: bytes, path: Path) -> Unlocked:
    """As the sign-in does, but for the derivation of the password."""
    for copy in (path, path.with_name(f"{path.name}.previous")):
        if copy.exists():
            slot = KeyFile.from_bytes(copy.read_bytes()).slots[0]
            key = open_slot(slot, secret, database_id=A_DATABASE_ID)
            assert key is not None
            return Unlocked(A_DATABASE_ID, slot.id, key)
    raise RecordsProblem(Trouble.KEY_FILE_MISSING)


def what_opens(root: Path, secret: bytes) -> str:
    """What is in the records that open, or why they do not."""
    try:
        folder = DataFolder(root)
        door = open_door(folder, FolderLock(folder.lock), partial(unlock_with, secret))
    except RecordsProblem as problem:
        return problem.trouble.value
    with door.records.reading() as transaction:
        # What a change that was cut left behind there is harmless: the key of entries so far.
        transaction.connection().exec_driver_sql("DROP TABLE audit_key")
        content = content_print(driver_of(transaction.connection()))
    door.records.close()
    assert sorted(path.name for path in root.glob("*.next*")) == []
    door.unlocked.wipe()
    return content


@pytest.mark.parametrize(("fault", "when"), FAULTS)
def test_records_open_after_a_change_of_the_key_was_cut(
    template: Path, secret: bytes, fault: str, when: str
) -> None:
    whole = what_opens(shutil.copytree(template, template.with_name("whole")), secret)
    after = folders_after(SCRIPT, "change_key", template, fault=fault, when=when)
    print(f"{len(after)} file calls")  # noqa: T201 - the measured number
    assert len(after) > 30
    assert {what_opens(root, secret) for root in after} == {whole}


def test_careless_change_of_the_key_loses_the_records(template: Path, secret: bytes) -> None:
    """The control."""
    after = folders_after(SCRIPT, "change_key_carelessly", template, fault=KILL)
    opened = [what_opens(root, secret) for root in after]
    assert Trouble.RECORDS_DAMAGED.value in opened


@pytest.mark.parametrize("job", ["change_password", "enrol", "shut_out"])
@pytest.mark.parametrize(("fault", "when"), FAULTS)
def test_a_whole_key_file_is_there_after_a_change_was_cut(
    template: Path, slots: tuple[KeySlot, KeySlot], job: str, fault: str, when: str
) -> None:
    after = folders_after(SCRIPT, job, template, fault=fault, when=when)
    print(f"{len(after)} file calls")  # noqa: T201 - the measured number
    assert len(after) > 5
    for root in after:
        keys = DataFolder(root).keys
        copies = [
            KeyFile.from_bytes(copy.read_bytes())
            for copy in root.glob("clinic.keys*")
            if copy.suffix != ".new"
        ]
        assert KeyFile.from_bytes(keys.read_bytes()) in copies
        # Each copy is whole, and each is that of before or that of after.
        assert len(copies) == 2
        for copy in copies:
            bob = copy.slot(slots[1].id)
            assert (bob == slots[1]) or (job == "shut_out" and bob is None)
            assert copy.slot(slots[0].id) == slots[0] or job == "change_password"
