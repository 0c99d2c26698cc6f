"""What a password must be (NIST 800-63B-4): long and not a common one; no composition rules."""

import unicodedata

from injector_app.domain.errors import Rule, RuleBroken

SHORTEST = 15
LONGEST = 1000

# Long enough to pass the length rule, and still among the first that are tried.
_COMMON = frozenset(
    {
        "passwordpassword",
        "password12345678",
        "password123456789",
        "passwordpasswordpassword",
        "qwertyuiopasdfgh",
        "qwertyuiopasdfghjkl",
        "qwertyuiopasdfghjklzxcvbnm",
        "1qaz2wsx3edc4rfv",
        "letmeinletmeinletmein",
        "iloveyouiloveyou",
        "administratoradministrator",
        "changemechangeme",
        "botulinumtoxin",
        "injectorapppassword",
    }
)
_RUNS = ("0123456789" * 3, "9876543210" * 3, "abcdefghijklmnopqrstuvwxyz")
_FEWEST_DIFFERENT = 5


def check_password(password: str) -> None:
    """Refuse a password that is too short, too long or easily guessed.

    Raises:
        RuleBroken: which of the three; the password is never among the facts.
    """
    plain = normal_password(password)
    if len(plain) < SHORTEST:
        raise RuleBroken(Rule.PASSWORD_TOO_SHORT, path="password", least=SHORTEST)
    if len(plain) > LONGEST:
        raise RuleBroken(Rule.PASSWORD_TOO_LONG, path="password", limit=LONGEST)
    if _is_common(plain):
        raise RuleBroken(Rule.PASSWORD_TOO_COMMON, path="password")


def normal_password(password: str) -> str:
    """One Unicode form, so that every keyboard types the same password."""
    return unicodedata.normalize("NFC", password)


def _is_common(password: str) -> bool:
    bare = "".join(c for c in password.casefold() if c.isalnum())
    few = len(set(bare)) < _FEWEST_DIFFERENT
    return few or bare in _COMMON or any(bare in run for run in _RUNS)
