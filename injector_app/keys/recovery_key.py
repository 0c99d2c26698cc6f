"""The recovery key: 160 random bits that open the records when every password is lost."""

import hashlib
import secrets

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.recovery_text import ALPHABET, plain_recovery_text, written_groups

_BITS_PER_LETTER = 5
_KEY_LETTERS = 160 // _BITS_PER_LETTER
# 20 bits: of a million mistyped keys about one passes, and that one opens nothing.
_CHECK_LETTERS = 4


def new_recovery_key() -> str:
    """A fresh key as it is shown: nine groups of four letters."""
    letters = "".join(secrets.choice(ALPHABET) for _ in range(_KEY_LETTERS))
    return "-".join(written_groups(letters + _check(letters)))


def read_recovery_key(typed: str) -> str:
    """The typed key in its one form, as the key of its slot is derived from it.

    Raises:
        RuleBroken: a letter is missing, doubled or wrong; the key is never among the facts.
    """
    plain = plain_recovery_text(typed)
    letters, check = plain[:_KEY_LETTERS], plain[_KEY_LETTERS:]
    if len(letters) != _KEY_LETTERS or _check(letters) != check:
        raise RuleBroken(Rule.RECOVERY_KEY_MISTYPED, path="recovery_key")
    return plain


def _check(letters: str) -> str:
    number = int.from_bytes(hashlib.sha256(letters.encode()).digest()[:4], "big")
    places = range(_CHECK_LETTERS)
    return "".join(ALPHABET[number >> (_BITS_PER_LETTER * place) & 31] for place in places)
