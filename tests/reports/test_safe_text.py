"""The door into the PDF: text stays text, and nothing goes missing unseen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from injector_app.reports.fonts import BOLD, REGULAR
from injector_app.reports.safe_text import (
    code_of,
    marker,
    normal,
    paragraph,
    shortened,
    unprintable,
)
from injector_app.reports.styles import BODY, STRONG
from tests.support.pdf_text import all_text
from tests.support.printed import WIDTH, printed

HOSTILE = (
    "<b>unclosed",
    "</para>",
    "</p></font>",
    "<br/>",
    "<foo>bar</foo>",
    '<img src="/etc/passwd"/>',
    '<img src="http://127.0.0.1:9/x.png"/>',
    "<a href='javascript:alert(1)'>x</a>",
    "<link href='file:///etc/passwd'>x</link>",
    "<font name='nosuch' color='[[[1]]]'>x</font>",
    "<onDraw name='x' label='y'/>",
    "<seq id='x'/> <unichar code='65'/>",
    "<super>2</super> <greek>a</greek>",
    "&amp; &lt; &copy; &#65; &nosuch; AT&T",
    "dose < 5 U & > 2 U",
    "]]> <![CDATA[x]]> <!-- x --> <?php x ?>",
    "%s %d {0} {x} %(y)s $HOME `id`",
    "'; DROP TABLE note; --",
    '\\ / : * ? " < > |',
    "../../../../etc/passwd",
    "(unbalanced) ((parentheses \\",
    "endstream endobj",
)


def text_of(text: str) -> str:
    return all_text(printed([paragraph(text, BODY)]))


@pytest.mark.parametrize("text", HOSTILE)
def test_markup_is_printed_as_it_was_typed(text: str) -> None:
    assert text_of(text) == text


@pytest.mark.parametrize(
    "text", ["Łukasz", "Ελένη", "Юлия", "Nguyễn Thị Ánh Tuyết", "22 \u2192 14"]
)
def test_scripts_and_signs_are_printed(text: str) -> None:
    assert text_of(text) == text
    assert unprintable([text], REGULAR) == ()


@pytest.mark.parametrize(
    "character",
    ["\u1000", "\U0001f600", "\u0710", "\x00", "\x1b", "\u202e", "\u200b", "\ud800", "\ue000"],
)
def test_what_cannot_be_drawn_leaves_its_number(character: str) -> None:
    assert text_of(f"a{character}b") == f"a[{code_of(character)}]b"
    assert unprintable([f"{character}a", character], BOLD) == (character,)


@given(st.text(max_size=60))
def test_any_text_makes_a_paragraph_that_shows_all_of_it(text: str) -> None:
    made = paragraph(text, STRONG)
    made.wrap(WIDTH, 1000)
    shown = "".join(made.getPlainText(identify=True).split())
    for character in normal(text):
        if character in unprintable([text], BOLD):
            assert marker(character) in shown
        elif not character.isspace():
            assert character in shown


def test_decomposed_letters_are_composed() -> None:
    assert normal("E\u0301mile") == "Émile"
    assert text_of("E\u0301mile") == "Émile"


def test_line_ends_are_kept() -> None:
    assert normal("a\r\nb\rc\td") == "a\nb\nc    d"
    heights = [paragraph(text, BODY).wrap(WIDTH, 1000)[1] for text in ("a b", "a\nb", "a\n\nb")]
    assert heights == [12, 24, 36]


def test_word_without_an_end_is_broken() -> None:
    assert text_of("W" * 400).replace(" ", "") == "W" * 400


def test_shortening_counts_what_is_drawn() -> None:
    assert shortened("Zebra", 5, REGULAR) == "Zebra"
    assert shortened("Zebras", 5, REGULAR) == "Zebra\u2026"
    assert shortened("a\u1000b", 9, REGULAR) == "a\u1000\u2026"
