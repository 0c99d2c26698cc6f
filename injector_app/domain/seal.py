"""Seal: what a printed note says of the audit entry that recorded its signing.

80 bits of the entry's MAC: whoever rewrites the history behind a printed page would have to find
one that begins with the same 80 bits (security.md 5.3).
"""

import re
from base64 import b32decode, b32encode
from dataclasses import dataclass

from injector_app.domain.errors import Rule, RuleBroken

_BYTES = 10
_FORM = re.compile(r"(?:SEAL)?0*([1-9][0-9]{0,17})-([A-Z2-7]{16})")
_LOOK_ALIKES = str.maketrans("018", "OIB")


@dataclass(frozen=True, slots=True)
class Seal:
    """The entry's number and the first bytes of its MAC."""

    seq: int
    start: bytes

    @classmethod
    def of(cls, seq: int, mac: bytes) -> "Seal":
        """The seal of an entry."""
        return cls(seq, mac[:_BYTES])

    @classmethod
    def parse(cls, text: str) -> "Seal":
        """A seal as typed from paper: case, blanks and look-alike letters do not matter.

        Raises:
            RuleBroken: it is none.
        """
        bare = re.sub(r"\s", "", text).upper()
        number, dash, letters = bare.rpartition("-")
        found = _FORM.fullmatch(number + dash + letters.translate(_LOOK_ALIKES))
        if found is None:
            raise RuleBroken(Rule.NOT_A_SEAL, path="seal", value=text.strip()[:40])
        return cls(int(found[1]), b32decode(found[2]))

    def __str__(self) -> str:
        """Number and 16 letters of RFC 4648 base32."""
        return f"{self.seq}-{b32encode(self.start).decode()}"
