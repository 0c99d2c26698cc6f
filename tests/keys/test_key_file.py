"""The key file survives damage to either of its copies (K2)."""

import json
from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from uuid import uuid4

import pytest

from injector_app.keys.kdf_parameters import KdfParameters
from injector_app.keys.key_file import (
    KeyFile,
    copies_are_whole,
    previous_generation,
    read_key_file,
    write_key_file,
)
from injector_app.keys.key_seal import Seal
from injector_app.keys.key_slot import KeySlot, SlotKind
from injector_app.system.errors import RecordsProblem, Trouble


def a_slot() -> KeySlot:
    return KeySlot(
        id=uuid4(),
        kind=SlotKind.PASSWORD,
        tag=7,
        kdf=KdfParameters(),
        salt=b"s" * 16,
        nonce=b"n" * 12,
        wrapped=b"k" * 48,
        seal=Seal(b"p" * 32, b"e" * 32, b"d" * 48),
    )


def a_key_file() -> KeyFile:
    return KeyFile(uuid4(), 1, (a_slot(), a_slot()))


def flipped(data: bytes, place: int, bit: int = 1) -> bytes:
    return data[:place] + bytes([data[place] ^ bit]) + data[place + 1 :]


def trouble_of(function: Callable[..., object], *arguments: object) -> Trouble:
    with pytest.raises(RecordsProblem) as caught:
        function(*arguments)
    return caught.value.trouble


def rewritten(key_file: KeyFile, **changes: object) -> bytes:
    """The file with changed fields and a checksum that fits."""
    plain = json.loads(key_file.to_bytes().splitlines()[0]) | changes
    line = json.dumps(plain).encode()
    return line + b"\n" + sha256(line).hexdigest().encode() + b"\n"


def test_bytes_come_back_as_the_same_key_file() -> None:
    key_file = a_key_file()
    assert KeyFile.from_bytes(key_file.to_bytes()) == key_file


def test_next_generation_has_one_slot_more() -> None:
    key_file, slot = a_key_file(), a_slot()
    following = key_file.with_slot(slot)
    assert (following.generation, following.slots) == (2, (*key_file.slots, slot))
    assert following.slot(slot.id) == slot
    assert key_file.slot(slot.id) is None


def test_every_flipped_bit_is_noticed() -> None:
    data = a_key_file().to_bytes()
    for place in range(len(data)):
        for bit in (1, 0x20, 0x80):
            damaged = flipped(data, place, bit)
            trouble = trouble_of(KeyFile.from_bytes, damaged)
            assert trouble is Trouble.KEY_FILE_DAMAGED


def test_every_cut_is_noticed() -> None:
    data = a_key_file().to_bytes()
    for length in range(len(data)):
        cut = data[:length]
        assert trouble_of(KeyFile.from_bytes, cut) is Trouble.KEY_FILE_DAMAGED


@pytest.mark.logs_warnings
@pytest.mark.parametrize("damage", [b"", b"\x00" * 700, b"{}"])
def test_damage_to_either_copy_leaves_the_other(tmp_path: Path, damage: bytes) -> None:
    path, key_file = tmp_path / "clinic.keys", a_key_file()
    write_key_file(path, key_file)
    for copy in (path, previous_generation(path)):
        whole = copy.read_bytes()
        copy.write_bytes(damage)
        assert read_key_file(path) == key_file
        copy.write_bytes(whole)


@pytest.mark.logs_warnings
def test_damage_is_written_to_the_log(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    path = tmp_path / "clinic.keys"
    write_key_file(path, a_key_file())
    path.write_bytes(b"damaged")
    read_key_file(path)
    assert caplog.messages == ["clinic.keys is damaged"]


@pytest.mark.logs_warnings
def test_damaged_copy_never_pushes_the_whole_one_out(tmp_path: Path) -> None:
    path, first = tmp_path / "clinic.keys", a_key_file()
    write_key_file(path, first)
    path.write_bytes(b"damaged")
    following = first.with_slot(a_slot())
    write_key_file(path, following)
    assert read_key_file(path) == following
    assert read_key_file(previous_generation(path)) == first


@pytest.mark.logs_warnings
def test_both_damaged_and_both_missing_are_told_apart(tmp_path: Path) -> None:
    path = tmp_path / "clinic.keys"
    assert trouble_of(read_key_file, path) is Trouble.KEY_FILE_MISSING
    path.write_bytes(b"damaged")
    previous_generation(path).write_bytes(b"damaged")
    assert trouble_of(read_key_file, path) is Trouble.KEY_FILE_DAMAGED


def test_newer_format_is_refused_and_not_taken_for_damage(tmp_path: Path) -> None:
    path, key_file = tmp_path / "clinic.keys", a_key_file()
    write_key_file(path, key_file)
    path.write_bytes(rewritten(key_file, format="injector_app/keys/3"))
    assert trouble_of(read_key_file, path) is Trouble.KEY_FILE_TOO_NEW
    assert trouble_of(write_key_file, path, key_file) is Trouble.KEY_FILE_TOO_NEW


@pytest.mark.parametrize(
    "changes",
    [
        {"format": "other/keys/1"},
        {"format": 1},
        {"database": "no id"},
        {"generation": "many"},
        {"slots": [{}]},
        {"slots": 3},
    ],
)
def test_file_of_another_shape_is_damaged(changes: dict[str, object]) -> None:
    data = rewritten(a_key_file(), **changes)
    assert trouble_of(KeyFile.from_bytes, data) is Trouble.KEY_FILE_DAMAGED


def test_slot_with_a_short_salt_is_damaged() -> None:
    data = KeyFile(uuid4(), 1, (replace(a_slot(), salt=b"short"),)).to_bytes()
    assert trouble_of(KeyFile.from_bytes, data) is Trouble.KEY_FILE_DAMAGED


def test_file_tells_nothing_about_who_works_here() -> None:
    plain = json.loads(a_key_file().to_bytes().splitlines()[0])
    assert set(plain["slots"][0]) == {
        *("id", "kind", "tag", "kdf", "memory_kib", "passes", "lanes", "salt", "nonce"),
        *("wrapped", "public", "ephemeral", "sealed_key"),
    }


def test_file_of_the_first_format_is_read_and_written_as_the_second() -> None:
    old = KeyFile(uuid4(), 4, (replace(a_slot(), seal=None),))
    first = rewritten(old, format="injector_app/keys/1")
    assert KeyFile.from_bytes(first) == old
    assert b"injector_app/keys/2" in KeyFile.from_bytes(first).to_bytes()


def test_retired_generation_is_nowhere_any_more(tmp_path: Path) -> None:
    path, first = tmp_path / "clinic.keys", a_key_file()
    write_key_file(path, first)
    following = first.without_slot(first.slots[0].id)
    write_key_file(path, following, retires=True)
    assert read_key_file(path) == read_key_file(previous_generation(path)) == following
    assert copies_are_whole(path)


@pytest.mark.logs_warnings
def test_a_damaged_or_missing_copy_is_not_whole(tmp_path: Path) -> None:
    path = tmp_path / "clinic.keys"
    write_key_file(path, a_key_file())
    assert copies_are_whole(path)
    for copy in (path, previous_generation(path)):
        data = copy.read_bytes()
        copy.write_bytes(data[:-2])
        assert not copies_are_whole(path)
        copy.unlink()
        assert not copies_are_whole(path)
        copy.write_bytes(data)


def test_other_recovery_slot_takes_the_place_of_the_first() -> None:
    spare, other = (replace(a_slot(), kind=SlotKind.RECOVERY) for _ in range(2))
    key_file = a_key_file().with_recovery_slot(spare).with_recovery_slot(other)
    assert key_file.recovery_slot == other
    assert key_file.slot(spare.id) is None
    assert len(key_file.slots) == 3
