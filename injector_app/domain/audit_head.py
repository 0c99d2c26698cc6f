"""AuditHead: the end of the audit chain at one moment."""

from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class AuditHead:
    """The number of the last entry, its MAC, and when it was made."""

    seq: int
    mac: bytes = field(repr=False)
    at: datetime
