"""Typed words are told apart into names and numbers."""

import pytest

from injector_app.domain.typed_search import TypedSearch


def test_words_with_a_digit_are_numbers_and_the_rest_names() -> None:
    typed = TypedSearch.of("  O'Brien A-100 siân siân 3/12/1980 ")
    assert typed.names == ("o", "brien", "sian")
    assert typed.numbers == ("A-100", "3/12/1980")
    assert typed.line == "O'Brien A-100 siân siân 3/12/1980"


@pytest.mark.parametrize(
    ("words", "names"),
    [("", ()), ("   ", ()), ("' smith -", ("smith",)), ("' -", ("'", "-")), ("%", ("%",))],
)
def test_signs_count_only_where_nothing_else_was_typed(words: str, names: tuple[str, ...]) -> None:
    assert TypedSearch.of(words) == TypedSearch(words.strip(), names)


def test_of_a_pasted_page_the_first_words_count() -> None:
    typed = TypedSearch.of(" ".join(f"{a}{b}" for a in "abcdef" for b in "abcdef"))
    assert len(typed.names) == 20
    assert typed.names[:2] == ("aa", "ab")
