"""Typed text beside digits: without isolation a right-to-left name would reorder them."""

import unicodedata

# Unicode UAX #9: FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE.
_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN"})
_ISOLATE, _END_ISOLATE = "\u2068", "\u2069"


def isolated(text: str) -> str:
    """Text that keeps its own direction among other text (security.md 5.6)."""
    return f"{_ISOLATE}{text}{_END_ISOLATE}" if text else ""


def apart(text: str) -> str:
    """As `isolated`, and text without right-to-left letters as it is, for shells and pipes."""
    reorders = any(unicodedata.bidirectional(character) in _RIGHT_TO_LEFT for character in text)
    return isolated(text) if reorders else text
