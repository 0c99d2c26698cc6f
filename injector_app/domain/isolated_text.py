"""Typed text beside digits: without isolation a right-to-left name would reorder them."""

# Unicode UAX #9: FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE.
_ISOLATE, _END_ISOLATE = "\u2068", "\u2069"


def isolated(text: str) -> str:
    """Text that keeps its own direction among other text (security.md 5.6)."""
    return f"{_ISOLATE}{text}{_END_ISOLATE}" if text else ""


def apart(text: str) -> str:
    """As `isolated`, and ASCII as it is: for shells, pipes and files of text."""
    return text if text.isascii() else isolated(text)
