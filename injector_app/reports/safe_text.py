"""The one door for text into the PDF: nothing typed is read as markup, nothing goes missing."""

import unicodedata
from collections.abc import Iterable
from itertools import groupby
from xml.sax.saxutils import escape

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Paragraph

from injector_app.reports.shaped_paragraph import ShapedParagraph
from injector_app.reports.text_runs import code_of, drawable, font_of, marker, needs_shaping

__all__ = ["code_of", "isolated", "marker", "normal", "paragraph", "shortened", "unprintable"]

_ELLIPSIS = "\u2026"
_FIRST_STRONG_ISOLATE = "\u2068"
_END_OF_ISOLATE = "\u2069"


def paragraph(text: str, style: ParagraphStyle) -> Flowable:
    """Typed text as a paragraph that shows it letter by letter."""
    typed = normal(text)
    if needs_shaping(typed):
        return ShapedParagraph(
            "\n".join(drawable(each, style.fontName) for each in typed.split("\n")), style
        )
    lines = typed.split("\n")
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
        if character != "\n" and font_of(character, font) is None
    )
    return tuple(dict.fromkeys(found))


def isolated(text: str) -> str:
    """Typed text inside a sentence: its direction moves nothing around it, doses least of all."""
    return text if text.isascii() else f"{_FIRST_STRONG_ISOLATE}{text}{_END_OF_ISOLATE}"


def shortened(text: str, room: int, font: str) -> str:
    """The text cut so that, markers included, no more than `room` characters are drawn."""
    drawn = 0
    for place, character in enumerate(text):
        drawn += 1 if font_of(character, font) else len(marker(character))
        if drawn > room:
            return text[:place] + _ELLIPSIS
    return text


def _markup(line: str, font: str) -> str:
    return "".join(
        _run(chosen, "".join(characters), font)
        for chosen, characters in groupby(line, key=lambda each: font_of(each, font))
    )


def _run(chosen: str | None, text: str, font: str) -> str:
    if chosen is None:
        return "".join(map(marker, text))
    return escape(text) if chosen == font else f'<font name="{chosen}">{escape(text)}</font>'
