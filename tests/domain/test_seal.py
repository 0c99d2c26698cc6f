"""A seal survives being printed and typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.seal import Seal


@given(st.integers(1, 10**12), st.binary(min_size=32, max_size=32))
def test_what_is_printed_can_be_typed(seq: int, mac: bytes) -> None:
    seal = Seal.of(seq, mac)
    number, letters = str(seal).split("-")
    assert (number, len(letters)) == (str(seq), 16)
    assert Seal.parse(str(seal)) == seal
    assert Seal.parse(f" seal {number}-{letters[:8].lower()} {letters[8:]}\n") == seal


def test_look_alike_letters_do_not_matter() -> None:
    assert Seal.parse("1204-OIBAAAAAAAAAAAAA") == Seal.parse("1204-018AAAAAAAAAAAAA")


@pytest.mark.parametrize("text", ["", "12", "0-ABCDEFGHABCDEFGH", "12-ABC", "x-ABCDEFGHABCDEFGH"])
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(RuleBroken) as caught:
        Seal.parse(text)
    assert caught.value.rule is Rule.NOT_A_SEAL
