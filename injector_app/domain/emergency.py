"""Emergency: for how long and why somebody reads what the own role does not open."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.typed_text import clean_line

# Security design, test A5.
LEAST_REASON = 10


@dataclass(frozen=True, slots=True)
class Emergency:
    """`number` is that of the entry in the audit with which it began."""

    number: int
    reason: str = field(repr=False)
    began: datetime
    until: datetime

    def is_on(self, now: datetime) -> bool:
        """Whether it lasts; a clock that was set back before its beginning ends it too."""
        return self.began <= now < self.until


def emergency(number: int, reason: str, began: datetime, *, minutes: int) -> Emergency:
    """Access for so many minutes.

    Raises:
        RuleBroken: the reason is too short to tell anything.
    """
    told = emergency_reason(reason)
    return Emergency(number, told, began, began + timedelta(minutes=minutes))


def emergency_reason(text: str) -> str:
    """The reason, made plain.

    Raises:
        RuleBroken: it is too short to tell anything, or too long.
    """
    reason = clean_line(text, "reason")
    if len("".join(reason.split())) < LEAST_REASON:
        raise RuleBroken(Rule.REASON_TOO_SHORT, path="reason", least=LEAST_REASON)
    return reason
