"""A seal opens with its own private key, in its own place, unchanged, and else not at all."""

from dataclasses import replace

import pytest

from injector_app.keys.key_seal import new_pair, open_seal, seal_key

KEY = bytes(range(32))
PLACE = b"slot 1"


def test_seal_opens_with_the_private_key_only() -> None:
    private, public = new_pair()
    seal = seal_key(KEY, public, bound_to=PLACE)
    assert open_seal(seal, private, bound_to=PLACE) == bytearray(KEY)
    assert open_seal(seal, new_pair()[0], bound_to=PLACE) is None
    assert open_seal(seal, private, bound_to=b"slot 2") is None
    assert KEY not in seal.sealed_key


@pytest.mark.parametrize("part", ["public", "ephemeral", "sealed_key"])
def test_every_flipped_byte_is_refused(part: str) -> None:
    private, public = new_pair()
    seal = seal_key(KEY, public, bound_to=PLACE)
    data = getattr(seal, part)
    for place in range(len(data)):
        flipped = data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :]
        assert open_seal(replace(seal, **{part: flipped}), private, bound_to=PLACE) is None


def test_two_seals_of_one_key_have_nothing_in_common() -> None:
    _, public = new_pair()
    one, other = (seal_key(KEY, public, bound_to=PLACE) for _ in range(2))
    assert one.ephemeral != other.ephemeral
    assert one.sealed_key != other.sealed_key
