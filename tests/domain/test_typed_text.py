"""The text door lets plain text in and names what it refuses."""

import pytest

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.typed_text import clean_line, clean_text, required_line


def test_text_is_composed_and_trimmed() -> None:
    assert clean_line("  E\u0301mile ", "family") == "Émile"


def test_line_ends_become_line_feeds() -> None:
    assert clean_text("a\r\nb\rc", "notes") == "a\nb\nc"


def test_joiners_belong_to_names() -> None:
    assert clean_line("क्\u200dष", "family") == "क्\u200dष"


@pytest.mark.parametrize(
    "hidden", ["\x00", "\x07", "\u202e", "\u2066", "\ud800", "\u2028", "\n", "\u3164"]
)
def test_hidden_character_is_named_with_its_place(hidden: str) -> None:
    with pytest.raises(RuleBroken) as caught:
        clean_line(f"An{hidden}na", "family")
    assert caught.value.rule is Rule.TEXT_HAS_CONTROL
    assert caught.value.path == "family"
    assert caught.value.facts == {"character": f"U+{ord(hidden):04X}", "place": 3}


def test_letter_that_prints_as_nothing_is_refused() -> None:
    with pytest.raises(RuleBroken):
        clean_line("Kim\u3164", "family")


def test_ten_thousand_characters_are_refused_with_their_number() -> None:
    with pytest.raises(RuleBroken) as caught:
        clean_line("x" * 10_000, "family")
    assert caught.value.facts == {"limit": 200, "length": 10_000}


def test_markup_is_text() -> None:
    assert clean_line("<b>Bold</b> & co", "family") == "<b>Bold</b> & co"


def test_required_line_refuses_blanks() -> None:
    with pytest.raises(RuleBroken) as caught:
        required_line("   ", "family")
    assert caught.value.rule is Rule.TEXT_EMPTY
