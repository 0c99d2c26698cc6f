"""Slots come back from JSON as they were."""

from dataclasses import replace
from uuid import UUID

import pytest

from injector_app.keys.key_file_text import slot_from_plain, slot_to_plain
from injector_app.keys.key_slot import KeySlot, SlotKind, SlotOwner, wrap_key
from tests.support.builders import A_PASSWORD

DATABASE = UUID("6f1c2f0e-6c1e-4a57-9a35-0d6a3f6d1c55")


@pytest.fixture(scope="module")
def slot() -> KeySlot:
    return wrap_key(bytes(32), SlotOwner(DATABASE, "anna"), password=A_PASSWORD)


def test_slots_of_every_kind_come_back(slot: KeySlot) -> None:
    for made in (slot, replace(slot, kind=SlotKind.RECOVERY), replace(slot, seal=None)):
        assert slot_from_plain(slot_to_plain(made)) == made


def test_slot_without_a_kind_is_a_password_as_in_the_first_format(slot: KeySlot) -> None:
    plain = slot_to_plain(replace(slot, seal=None))
    del plain["kind"]
    assert slot_from_plain(plain).kind is SlotKind.PASSWORD


@pytest.mark.parametrize("name", ["salt", "nonce", "wrapped", "public", "ephemeral", "sealed_key"])
def test_short_field_is_damage(slot: KeySlot, name: str) -> None:
    with pytest.raises(ValueError, match=r"^\d+$"):
        slot_from_plain({**slot_to_plain(slot), name: "AAAA"})
