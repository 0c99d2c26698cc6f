"""Fold case, accents and spaces, the same way when stored and when searched."""

import unicodedata

# Letters that NFKD does not decompose but people type without their stroke.
_STROKES = str.maketrans(
    {"đ": "d", "ð": "d", "ł": "l", "ø": "o", "\u0131": "i", "æ": "ae", "œ": "oe"}
)


def fold(text: str) -> str:
    """Lower case, no accents, single spaces, letters and digits only."""
    bare = unicodedata.normalize("NFKD", text.casefold()).translate(_STROKES)
    kept = (c if c.isalnum() else " " for c in bare if not unicodedata.combining(c))
    return " ".join("".join(kept).split())


def digits(text: str) -> str:
    """Only the digits of a phone or record number."""
    return "".join(c for c in text if c.isdecimal())
