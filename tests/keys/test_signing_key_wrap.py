"""A wrapped key opens with the personal key of its owner in its records, and not otherwise."""

import secrets
from dataclasses import replace
from uuid import uuid4

from injector_app.domain.ids import StaffId, new_id
from injector_app.domain.wrapped_key import WrappedKey
from injector_app.keys.signing_key import new_signing_key
from injector_app.keys.signing_key_wrap import KeyOwner, unwrap_signing_key, wrap_signing_key

OWNER = KeyOwner(uuid4(), StaffId(new_id()))


def test_it_opens_for_its_owner_only() -> None:
    key, personal = new_signing_key(), secrets.token_bytes(32)
    wrapped = wrap_signing_key(key, personal, OWNER)
    opened = unwrap_signing_key(wrapped, personal, OWNER)
    assert opened is not None
    assert opened.raw() == key.raw()
    for owner in (
        replace(OWNER, staff_id=StaffId(new_id())),
        replace(OWNER, database_id=uuid4()),
    ):
        assert unwrap_signing_key(wrapped, personal, owner) is None
    assert unwrap_signing_key(wrapped, secrets.token_bytes(32), OWNER) is None


def test_each_byte_of_it_counts_and_none_is_the_key() -> None:
    key, personal = new_signing_key(), secrets.token_bytes(32)
    wrapped = wrap_signing_key(key, personal, OWNER)
    for name in ("public", "nonce", "wrapped"):
        whole = bytes.fromhex(getattr(wrapped, name))
        assert key.raw() not in whole
        for place in range(len(whole)):
            bad = bytearray(whole)
            bad[place] ^= 1
            changed = replace(wrapped, **{name: bad.hex()})
            assert unwrap_signing_key(changed, personal, OWNER) is None
    assert unwrap_signing_key(WrappedKey("", "", ""), personal, OWNER) is None
    assert wrapped.wrapped not in repr(wrapped)
