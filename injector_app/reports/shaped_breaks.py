"""Where a shaped text may be broken, and the lines it makes in a given width."""

import re
import unicodedata
from collections.abc import Callable, Iterator

# A word with the spaces after it; an ideograph or a kana is a word of its own.
_WORD = re.compile("[\u2e80-\u9fff\uf900-\ufaff]|[^\\s\u2e80-\u9fff\uf900-\ufaff]*[ ]*")
_JOINED = frozenset({"Mn", "Mc", "Me", "Cf"})
# Sara am and the other vowels of Thai that stand after their consonant.
_AFTER = frozenset("\u0e30\u0e32\u0e33\u0e45")
_VIRAMA = 9
_BEFORE = frozenset("\u0e40\u0e41\u0e42\u0e43\u0e44")

Width = Callable[[int, int], float]


def line_spans(text: str, room: float, width: Width) -> Iterator[tuple[int, int]]:
    """Start and end of each line; no line is wider than `room` if a break can help it."""
    start = end = 0
    for word_start, word_end in _words(text):
        if width(start, word_end) <= room:
            end = word_end
            continue
        if end > start:
            yield start, end
        start, end = word_start, word_end
        while width(start, end) > room:
            cut = _longest(text, start, end, room, width)
            if cut == end:
                break
            yield start, cut
            start = cut
    yield start, len(text)


def _words(text: str) -> Iterator[tuple[int, int]]:
    return (match.span() for match in _WORD.finditer(text) if match.group())


def _longest(text: str, start: int, end: int, room: float, width: Width) -> int:
    """The furthest place up to which the letters of one word fit; one cluster at least."""
    found = 0
    for place in range(start + 1, end):
        if not _may_cut(text, place):
            continue
        if found and width(start, place) > room:
            break
        found = place
    return found or end


def _may_cut(text: str, place: int) -> bool:
    character, before = text[place], text[place - 1]
    joined = unicodedata.category(character) in _JOINED or character in _AFTER
    # A virama or a joiner binds the letter that follows.
    binds = before in _BEFORE or unicodedata.combining(before) == _VIRAMA or before == "\u200d"
    return not joined and not binds
