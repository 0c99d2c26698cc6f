"""ScreenPin: a few digits that lead back from a covered screen, for as long as the program runs.

It opens no file: whoever has a copy of the records meets the password. It is never written.
"""

import re
import secrets
from hmac import compare_digest

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.keys.kdf_parameters import KdfParameters
from injector_app.keys.key_slot import SALT_BYTES

# Every password is longer, so that one field takes either and nobody has to say which it is.
SHORTEST, LONGEST = 4, 12
TRIES = 5
_DIGITS = re.compile(rf"[0-9]{{{SHORTEST},{LONGEST}}}")
_RUN = "01234567890123456789"


class ScreenPin:
    """Set by a person who proved the password; after five wrong tries only that leads back."""

    def __init__(self) -> None:
        self._salt = b""
        self._digest = b""
        self._failed = 0

    @property
    def is_set(self) -> bool:
        """Whether there is one."""
        return bool(self._digest)

    @property
    def tries_left(self) -> int:
        """How many wrong ones are taken before the password is needed."""
        return TRIES - self._failed if self.is_set else 0

    def set(self, pin: str) -> None:
        """Take this one from now on.

        Raises:
            RuleBroken: it is not a few digits, or is among the first that others would try.
        """
        check_pin(pin)
        self._salt = secrets.token_bytes(SALT_BYTES)
        self._digest = KdfParameters().derive(pin, self._salt)
        self._failed = 0

    def forget(self) -> None:
        """Take none any more."""
        self._salt = self._digest = b""
        self._failed = 0

    def renew_tries(self) -> None:
        """The password was proven: wrong tries before it count no longer."""
        self._failed = 0

    def takes(self, typed: str) -> bool:
        """Whether this is to be compared with the PIN and not with the password."""
        return self.tries_left > 0 and _DIGITS.fullmatch(typed) is not None

    def proves(self, typed: str) -> bool:
        """Whether it is the PIN; counted as failed before it is compared."""
        if not self.takes(typed):
            return False
        self._failed += 1
        # As dear as a password, so that the wait does not tell which of the two was tried.
        is_right = compare_digest(KdfParameters().derive(typed, self._salt), self._digest)
        if is_right:
            self._failed = 0
        return is_right


def check_pin(pin: str) -> None:
    """Refuse what is no PIN or is easily guessed.

    Raises:
        RuleBroken: which of the two; the PIN is never among the facts.
    """
    if not _DIGITS.fullmatch(pin):
        raise RuleBroken(Rule.PIN_NOT_DIGITS, path="pin", least=SHORTEST, most=LONGEST)
    if len(set(pin)) == 1 or pin in _RUN or pin[::-1] in _RUN:
        raise RuleBroken(Rule.PIN_TOO_SIMPLE, path="pin")
