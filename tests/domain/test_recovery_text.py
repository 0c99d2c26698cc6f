"""A recovery key is read back however it was typed."""

from hypothesis import given
from hypothesis import strategies as st

from injector_app.domain.recovery_text import (
    ALPHABET,
    is_group,
    plain_recovery_text,
    written_groups,
)


@given(st.text(ALPHABET, max_size=40), st.integers(0, 5))
def test_dashes_spaces_and_case_do_not_matter(letters: str, gap: int) -> None:
    typed = ("-" + " " * gap).join(letters).lower()
    assert plain_recovery_text(typed) == letters
    assert "".join(written_groups(typed)) == letters


def test_letters_that_look_like_digits_are_read_as_those() -> None:
    assert plain_recovery_text("oO iIlL") == "001111"
    assert is_group(" o1 lz", "011Z")
    assert not is_group("0112", "011Z")
