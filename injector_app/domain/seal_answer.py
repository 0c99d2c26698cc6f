"""SealAnswer: whether this history holds what a printed seal says."""

from dataclasses import dataclass
from enum import StrEnum

from injector_app.domain.audit_check import AuditFlaw
from injector_app.domain.audit_entry import AuditEntry


class SealState(StrEnum):
    """What became of the entry behind a seal."""

    UNCHANGED = "unchanged"
    NOT_HERE = "not-here"
    OTHER = "other"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class SealAnswer:
    """`entry` is what the seal stands for; `flaw` is what is wrong before it, or with its note."""

    state: SealState
    entry: AuditEntry | None = None
    flaw: AuditFlaw | None = None
