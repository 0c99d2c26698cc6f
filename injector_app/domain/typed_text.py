"""The text door: what people type or import, made plain before it is kept.

Security.md 5.6: one Unicode form, one kind of line end, no characters that hide or reorder text.
"""

import unicodedata

from injector_app.domain.blank_letters import BLANK_LETTERS
from injector_app.domain.errors import Rule, RuleBroken

LINE_LIMIT = 200
TEXT_LIMIT = 20_000
# Joiners belong to names in Indic and Persian scripts.
_JOINERS = "\u200c\u200d"


def clean_line(text: str, field: str, *, limit: int = LINE_LIMIT) -> str:
    """One line of plain text, NFC, trimmed.

    Raises:
        RuleBroken: a control or direction character is in it, or it is too long.
    """
    line = unicodedata.normalize("NFC", text).strip()
    _refuse_hidden(line, field, allowed=_JOINERS)
    _refuse_long(line, field, limit)
    return line


def clean_text(text: str, field: str, *, limit: int = TEXT_LIMIT) -> str:
    """Plain text of several lines, NFC, with line feeds only; raises as `clean_line`."""
    plain = unicodedata.normalize("NFC", text).replace("\r\n", "\n").replace("\r", "\n").strip()
    _refuse_hidden(plain, field, allowed=_JOINERS + "\n\t")
    _refuse_long(plain, field, limit)
    return plain


def required_line(text: str, field: str, *, limit: int = LINE_LIMIT) -> str:
    """As `clean_line`, and not empty."""
    line = clean_line(text, field, limit=limit)
    if not line:
        raise RuleBroken(Rule.TEXT_EMPTY, path=field)
    return line


def _refuse_hidden(text: str, field: str, *, allowed: str) -> None:
    # Every save cleans every field, and most are empty or plain ASCII.
    if text.isascii() and text.isprintable():
        return
    for place, character in enumerate(text, start=1):
        if character not in allowed and _is_hidden(character):
            code = f"U+{ord(character):04X}"
            raise RuleBroken(Rule.TEXT_HAS_CONTROL, path=field, character=code, place=place)


def _is_hidden(character: str) -> bool:
    return unicodedata.category(character) in _HIDDEN or character in BLANK_LETTERS


# Controls, format and direction marks, surrogates, line and paragraph separators.
_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})


def _refuse_long(text: str, field: str, limit: int) -> None:
    if len(text) > limit:
        raise RuleBroken(Rule.TEXT_TOO_LONG, path=field, limit=limit, length=len(text))
