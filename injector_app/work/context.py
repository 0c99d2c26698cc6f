"""Work: what every use case is given."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime
from time import monotonic_ns

from injector_app import __version__
from injector_app.domain.audit_head import AuditHead
from injector_app.domain.audit_source import AuditSource
from injector_app.domain.catalog import Catalog
from injector_app.domain.clinic import Clinic
from injector_app.domain.clinic_policy import ClinicPolicy
from injector_app.domain.emergency import Emergency
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.staff import GIVEN_ROLES, StaffMember
from injector_app.keys.screen_pin import ScreenPin
from injector_app.storage.audit import append_audit
from injector_app.storage.records import Records, Transaction
from injector_app.system.clock import Clock
from injector_app.system.disk_room import Disk, DiskRoom, SystemDisk
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.system.workstation import this_workstation
from injector_app.work.answers import FreeRoom
from injector_app.work.door import Door
from injector_app.work.trace import Facts, Trace

# 2026-11-20T15:00 comes before the offset.
_MINUTES = 16


@dataclass(frozen=True, slots=True)
class Work:
    """The open records, the person acting, and what the program knows."""

    door: Door
    catalog: Catalog
    clock: Clock
    clinic: Clinic
    person: StaffMember
    policy: ClinicPolicy
    disk: Disk = field(default=SystemDisk(), kw_only=True)
    emergency: Emergency | None = field(default=None, kw_only=True)
    pin: ScreenPin = field(default_factory=ScreenPin, kw_only=True, compare=False, repr=False)

    @property
    def records(self) -> Records:
        """The open records.

        Raises:
            RuleBroken: this Work is of an emergency that is over; nothing is done with it.
        """
        if self.emergency is not None and not self.emergency.is_on(self.clock.now()):
            raise RuleBroken(Rule.EMERGENCY_OVER)
        return self.door.records

    def without_emergency(self) -> "Work":
        """As it was before the emergency."""
        own = replace(self.person, roles=self.person.roles & GIVEN_ROLES)
        return replace(self, person=own, emergency=None)

    @property
    def today(self) -> date:
        """The calendar day at the clinic."""
        return self.local_now().date()

    def local_now(self) -> datetime:
        """The time on the clinic's wall, with its offset, to the second."""
        return self.clock.now().astimezone(self.clinic.zone).replace(microsecond=0)

    def prove(self, password: str) -> bool:
        """Whether the password is the acting person's own."""
        return self.door.prove(password)

    def personal_key(self, password: str) -> bytes | None:
        """What opens the acting person's signing key; None when the password is another's."""
        return self.door.personal_key(password)

    def free_room(self) -> FreeRoom:
        """What is left on the disk of the records."""
        return FreeRoom(self.disk.free(self.door.folder.root))

    def require_room(self) -> None:
        """Refuse to store anything new on a disk that is all but full.

        Raises:
            RecordsProblem: less is free than the floor; reading goes on.
        """
        free = self.free_room()
        if free.room is DiskRoom.READ_ONLY:
            raise RecordsProblem(Trouble.DISK_ALMOST_FULL, free=free.megabytes)

    def close(self) -> None:
        """Close the records and forget the key."""
        self.pin.forget()
        self.door.close()

    def audit(self, transaction: Transaction, trace: Trace) -> AuditHead:
        """Write down, in the same transaction, what the acting person does."""
        return append_audit(
            transaction,
            at=self.clock.now(),
            staff=self.person.id,
            action=trace.action,
            entity=trace.entity,
            entity_id=str(trace.entity_id),
            patient=trace.patient,
            version=trace.version,
            reason=trace.reason,
            facts=self._facts(trace),
            source=self._source(),
        )

    def _facts(self, trace: Trace) -> Facts:
        # By this a report finds everything that was done under it.
        under: Facts = {} if self.emergency is None else {"emergency": self.emergency.number}
        return {**under, **trace.facts}

    def leave_witness(self) -> None:
        """Write the end of the audit down outside the records; after signing and before closing."""
        self.door.leave_witness()

    def _source(self) -> AuditSource:
        here = this_workstation()
        return AuditSource(
            name=self.person.signature_name,
            roles=", ".join(sorted(self.person.roles)),
            facility=self.clinic.name,
            workstation=here.name,
            program=f"injector_app {__version__}",
            boot=here.boot,
            monotonic_ms=monotonic_ns() // 1_000_000,
            # As %z of strftime, which takes ten times as long over it.
            offset=self.local_now().isoformat(timespec="minutes")[_MINUTES:].replace(":", ""),
        )
