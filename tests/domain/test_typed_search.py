"""Typed words are told apart into names and numbers."""

import pytest

from injector_app.domain.typed_search import TypedSearch


def test_words_with_a_digit_are_numbers_and_the_rest_names() -> None:
    typed = TypedSearch.of("  O'Brien A-100 siân siân 3/12/1980 ")
    assert typed.names == ("o", "brien", "sian")
    assert typed.numbers == ("A-100", "3/12/1980")
    assert typed.line == "O'Brien A-100 siân siân 3/12/1980"
    assert typed.is_sensible


@pytest.mark.parametrize("words", ["", "   ", "' smith", " ".join(f"a{n}" for n in range(21))])
def test_words_that_no_name_could_match(words: str) -> None:
    assert not TypedSearch.of(words).is_sensible
