"""One slip of the finger, and the index that finds it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from injector_app.domain.one_edit import is_one_edit_apart, variants

WORDS = st.text("abcd", min_size=3, max_size=8)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("smith", "smiht"),
        ("smith", "smth"),
        ("smith", "smitth"),
        ("smith", "smyth"),
        ("mith", "smith"),
        ("smith", "smithe"),
        ("ab", "ba"),
    ],
)
def test_one_slip_either_way(one: str, other: str) -> None:
    assert is_one_edit_apart(one, other)
    assert is_one_edit_apart(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [("smith", "smith"), ("smith", "smihtx"), ("smith", "smt"), ("smith", "htims"), ("", "ab")],
)
def test_none_or_two_slips_are_not_one(one: str, other: str) -> None:
    assert not is_one_edit_apart(one, other)


@given(WORDS, st.data())
def test_every_slip_is_seen_and_found_by_a_shared_variant(word: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(word) - 1))
    letter = data.draw(st.sampled_from("abcdz"))
    slips = {
        word[:place] + word[place + 1 :],
        word[:place] + letter + word[place:],
        word[:place] + letter + word[place + 1 :],
        word[:place] + word[place + 1 : place + 2] + word[place] + word[place + 2 :],
    }
    for slip in slips - {word}:
        assert is_one_edit_apart(word, slip)
        if len(slip) >= 3:
            assert variants(word) & variants(slip)


def test_short_words_have_no_variants() -> None:
    assert variants("ab") == frozenset()
    assert variants("abc") == {"abc", "ab", "ac", "bc"}
