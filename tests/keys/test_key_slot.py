"""A slot opens with its own password, on its own database, unchanged, and else not at all."""

import time
from dataclasses import replace
from uuid import UUID, uuid4

import pytest

from injector_app.keys.kdf_parameters import KdfParameters
from injector_app.keys.key_slot import (
    KeySlot,
    SlotKind,
    SlotOwner,
    resealed,
    sign_in_tag,
    unwrap_key,
    wrap_key,
)
from tests.support.builders import A_PASSWORD
from tests.support.old_keys import first_format_slot

KEY = bytes(range(32))
DATABASE = UUID("6f1c2f0e-6c1e-4a57-9a35-0d6a3f6d1c55")


@pytest.fixture(scope="module")
def slot() -> KeySlot:
    return wrap_key(KEY, SlotOwner(DATABASE, "anna"), password=A_PASSWORD)


def test_slot_opens_with_its_password(slot: KeySlot) -> None:
    assert unwrap_key(slot, database_id=DATABASE, password=A_PASSWORD) == bytearray(KEY)


@pytest.mark.parametrize("wrong", ["", A_PASSWORD.lower(), A_PASSWORD + " ", "\ud800"])
def test_slot_stays_shut_for_another_password(slot: KeySlot, wrong: str) -> None:
    assert unwrap_key(slot, database_id=DATABASE, password=wrong) is None


def test_slot_is_bound_to_its_database(slot: KeySlot) -> None:
    assert unwrap_key(slot, database_id=uuid4(), password=A_PASSWORD) is None


@pytest.mark.parametrize(
    "change",
    [
        {"id": uuid4()},
        {"kdf": KdfParameters(passes=4)},
        {"salt": bytes(16)},
        {"nonce": bytes(12)},
        {"wrapped": bytes(48)},
        {"kind": SlotKind.RECOVERY},
    ],
)
def test_changed_slot_stays_shut(slot: KeySlot, change: dict[str, object]) -> None:
    changed = replace(slot, **change)  # type: ignore[arg-type] # one field of the slot each
    assert unwrap_key(changed, database_id=DATABASE, password=A_PASSWORD) is None


def test_planted_cost_is_refused_before_it_is_paid(slot: KeySlot) -> None:
    planted = replace(slot, kdf=KdfParameters(memory_kib=1 << 30, passes=1000))
    began = time.monotonic()
    assert unwrap_key(planted, database_id=DATABASE, password=A_PASSWORD) is None
    assert time.monotonic() - began < 0.1


def test_slot_does_not_show_its_owner_or_key(slot: KeySlot) -> None:
    assert "anna" not in repr(slot)
    assert repr(KEY)[2:-1] not in repr(slot)


def test_tag_minds_neither_case_nor_spaces_and_is_one_byte() -> None:
    assert sign_in_tag(DATABASE, "anna") == sign_in_tag(DATABASE, " Anna ")
    tags = {sign_in_tag(DATABASE, f"person{n}") for n in range(200)}
    assert max(tags) < 256
    assert len(tags) > 50


def test_slot_leads_to_another_key_without_its_password(slot: KeySlot) -> None:
    other = resealed(slot, KEY[::-1], database_id=DATABASE)
    assert unwrap_key(other, database_id=DATABASE, password=A_PASSWORD) == bytearray(KEY[::-1])
    assert unwrap_key(slot, database_id=DATABASE, password=A_PASSWORD) == bytearray(KEY)


def test_seal_of_another_slot_does_not_open(slot: KeySlot) -> None:
    stranger = wrap_key(KEY, SlotOwner(DATABASE, "bob"), password="Another seven grey herons")
    swapped = replace(slot, seal=stranger.seal)
    assert unwrap_key(swapped, database_id=DATABASE, password=A_PASSWORD) is None


def test_slot_of_the_first_format_opens_and_cannot_be_resealed() -> None:
    old = first_format_slot(KEY, DATABASE, "anna", A_PASSWORD)
    assert unwrap_key(old, database_id=DATABASE, password=A_PASSWORD) == bytearray(KEY)
    assert unwrap_key(old, database_id=DATABASE, password=A_PASSWORD + " ") is None
    with pytest.raises(ValueError, match=str(old.id)):
        resealed(old, KEY, database_id=DATABASE)
