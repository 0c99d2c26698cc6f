"""The one door for text into the PDF: nothing typed is read as markup, nothing goes missing."""

import unicodedata
from collections.abc import Iterable, Iterator
from itertools import groupby
from xml.sax.saxutils import escape

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph

from injector_app.reports.fonts import SYMBOLS, has_glyph

_JOINERS = frozenset("\u200c\u200d")
# Controls, format marks, surrogates, private and unassigned codes, odd separators.
_NEVER_DRAWN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_ELLIPSIS = "\u2026"


def paragraph(text: str, style: ParagraphStyle) -> Paragraph:
    """Typed text as a paragraph that shows it letter by letter."""
    lines = normal(text).split("\n")
    return Paragraph("<br/>".join(_markup(line, style.fontName) for line in lines), style)


def normal(text: str) -> str:
    """The text in its one Unicode form, with line feeds only."""
    plain = unicodedata.normalize("NFC", text)
    return plain.replace("\r\n", "\n").replace("\r", "\n").replace("\t", "    ")


def unprintable(texts: Iterable[str], font: str) -> tuple[str, ...]:
    """Characters of the texts that no font here can draw, each once."""
    found = (
        character
        for text in texts
        for character in normal(text)
        if character != "\n" and _font_of(character, font) is None
    )
    return tuple(dict.fromkeys(found))


def marker(character: str) -> str:
    """What stands in the place of a character that cannot be drawn: [U+738B]."""
    return f"[{code_of(character)}]"


def code_of(character: str) -> str:
    """The Unicode number: U+738B."""
    return f"U+{ord(character):04X}"


def shortened(text: str, room: int, font: str) -> str:
    """The text cut so that, markers included, no more than `room` characters are drawn."""
    drawn = 0
    for place, character in enumerate(text):
        drawn += 1 if _font_of(character, font) else len(marker(character))
        if drawn > room:
            return text[:place] + _ELLIPSIS
    return text


def _markup(line: str, font: str) -> str:
    return "".join(
        _run(chosen, "".join(characters), font)
        for chosen, characters in groupby(line, key=lambda character: _font_of(character, font))
    )


def _run(chosen: str | None, text: str, font: str) -> str:
    if chosen is None:
        return "".join(map(marker, text))
    return escape(text) if chosen == font else f'<font name="{chosen}">{escape(text)}</font>'


def _font_of(character: str, font: str) -> str | None:
    return next(_fonts_with(character, font), None)


def _fonts_with(character: str, font: str) -> Iterator[str]:
    hidden = unicodedata.category(character) in _NEVER_DRAWN and character not in _JOINERS
    for name in () if hidden else (font, SYMBOLS):
        if has_glyph(name, character):
            yield name
