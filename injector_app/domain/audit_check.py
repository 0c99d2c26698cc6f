"""AuditCheck: whether the log is whole, and whether the records are what the log says."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Flaw(StrEnum):
    """What a check can find; words in wording/audit_words.py."""

    ENTRY_CHANGED = "entry-changed"
    ENTRY_MISSING = "entry-missing"
    ROW_CHANGED = "row-changed"
    ROW_MISSING = "row-missing"
    ROW_UNKNOWN = "row-unknown"
    NAMES_CHANGED = "names-changed"


@dataclass(frozen=True, slots=True)
class AuditFlaw:
    """The first thing that is not as it was written.

    `seq` is the entry that is bad or, of a row, the last one whose word the row does not keep;
    0 where no entry speaks of it. `row` is table and key, never what the row says.
    """

    kind: Flaw
    seq: int
    row: str = ""


@dataclass(frozen=True, slots=True)
class AuditCheck:
    """One check from the first entry to the last row."""

    at: datetime
    entries: int
    rows: int
    flaw: AuditFlaw | None = None
