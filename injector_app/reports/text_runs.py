"""Cut a text into runs of one font: what the page needs to draw, letter by letter."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from injector_app.reports.fonts import font_with

# Zero width non-joiner and joiner: part of Persian and Indic spelling.
JOINERS = frozenset("\u200c\u200d")
# Marks of direction that only part texts from each other.
ISOLATES = frozenset("\u200e\u200f\u061c\u2066\u2067\u2068\u2069")
# Controls, format marks, surrogates, private and unassigned codes, odd separators.
_NEVER_DRAWN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_MARKS = frozenset({"Mn", "Mc", "Me"})
# Combining marks, right to left scripts, Devanagari, Thai, loose Hangul letters, joiners, isolates.
_NEEDS_SHAPING = re.compile(
    "[\u0300-\u036f\u0483-\u0489\u0590-\u08ff\u0900-\u097f\u0e00-\u0e7f\u1100-\u11ff"
    "\u1ab0-\u1aff\u1cd0-\u1cff\u1dc0-\u1dff\u200c-\u200f\u2066-\u2069\u20d0-\u20f0"
    "\u3099\u309a\ua830-\ua839\ua8e0-\ua8ff\ua960-\ua97f\ud7b0-\ud7ff"
    "\ufb1d-\ufdff\ufe20-\ufe2f\ufe70-\ufefe]"
)


@dataclass(frozen=True, slots=True)
class Run:
    """Characters that one font draws."""

    text: str
    font: str


def needs_shaping(text: str) -> bool:
    """Whether drawing the letters one after the other would be wrong."""
    return not text.isascii() and _NEEDS_SHAPING.search(text) is not None


def font_of(character: str, font: str) -> str | None:
    """The font that draws the character, or None: then its number stands in its place."""
    if character in ISOLATES:
        return font
    hidden = unicodedata.category(character) in _NEVER_DRAWN and character not in JOINERS
    return None if hidden else font_with(character, font)


def code_of(character: str) -> str:
    """The Unicode number: U+738B."""
    return f"U+{ord(character):04X}"


def marker(character: str) -> str:
    """What stands in the place of a character that cannot be drawn: [U+738B]."""
    return f"[{code_of(character)}]"


def drawable(text: str, font: str) -> str:
    """The text with numbers in the place of what no font draws."""
    return "".join(each if font_of(each, font) else marker(each) for each in text)


def runs(text: str, font: str) -> Iterator[Run]:
    """The text in pieces of one font; a mark is drawn by the font of its letter."""
    start, current = 0, ""
    for place, character in enumerate(text):
        chosen = _font_beside(character, current, font)
        if chosen != current and place > start:
            yield Run(text[start:place], current)
            start = place
        current = chosen
    if text:
        yield Run(text[start:], current)


def _font_beside(character: str, before: str, font: str) -> str:
    joins = character in JOINERS or unicodedata.category(character) in _MARKS
    if joins and before and font_with(character, before) == before:
        return before
    return font_of(character, font) or font
