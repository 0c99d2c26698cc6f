"""AuditSource: who acts, from where, with what: the part of an audit entry that stays the same."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AuditSource:
    """Names as they are called today, so that a later change of a name changes no entry.

    `boot` and `monotonic_ms` tell the order of entries where somebody moved the clock; `offset`
    is that of the clinic's wall clock.
    """

    name: str = ""
    roles: str = ""
    facility: str = ""
    workstation: str = ""
    program: str = ""
    boot: str = ""
    monotonic_ms: int = 0
    offset: str = ""

    def plain(self) -> dict[str, str | int]:
        """As an entry keeps it; spelled out, because it runs at every edit of a chart."""
        return {
            "name": self.name,
            "roles": self.roles,
            "facility": self.facility,
            "workstation": self.workstation,
            "program": self.program,
            "boot": self.boot,
            "monotonic_ms": self.monotonic_ms,
            "offset": self.offset,
        }


NOWHERE = AuditSource()
