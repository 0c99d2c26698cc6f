"""Read the log: by patient, person and period, newest first, a page at a time."""

import json
from collections.abc import Iterator
from datetime import datetime, time, timedelta, timezone, tzinfo
from uuid import UUID

from injector_app.domain.audit_entry import AuditEntry
from injector_app.domain.audit_query import AuditQuery
from injector_app.domain.ids import PatientId, StaffId
from injector_app.storage.audit_append import written_time
from injector_app.storage.records import Transaction

Condition = tuple[str, tuple[object, ...]]

# The entry of an import is about many; in the report of one of them it is about that one.
_ABOUT = "coalesce(a.patient, ?)"
_SELECT = (
    f"SELECT a.seq, a.body, a.staff, s.sign_in, {_ABOUT}, p.record_number, p.family, p.given"  # noqa: S608 - constants
    " FROM audit a LEFT JOIN staff s ON s.id = a.staff"
    f" LEFT JOIN patient p ON p.id = {_ABOUT}"
)
# Answered by one index, without a look at the entries.
_WHEN = "a.seq IN (SELECT seq FROM audit INDEXED BY ix_audit_at_staff_action WHERE {})"
# The person of a patient, a patient that was destroyed, and the import that a patient came with.
_PERSON = "(SELECT coalesce(merged_into, id) FROM patient WHERE id = ?)"
_IMPORT = (
    "SELECT i.seq FROM audit i INDEXED BY ix_audit_at_staff_action WHERE i.at >= (SELECT"
    " b.started_at FROM patient p JOIN import_batch b ON b.id = p.batch_id WHERE p.id = ?)"
    " AND i.action = 'import patients' ORDER BY i.at LIMIT 1"
)
_OF_PERSON = (
    f"(a.patient IN (SELECT ? UNION SELECT id FROM patient WHERE id = {_PERSON}"  # noqa: S608 - constants
    f" UNION SELECT id FROM patient WHERE merged_into = {_PERSON}) OR a.seq = ({_IMPORT}))"
)
_EMERGENCY = (
    "instr(a.body, '\"emergency\":') AND json_extract(a.body, '$.facts.emergency') IS NOT NULL"
)


def audit_entries(
    transaction: Transaction, query: AuditQuery, *, zone: tzinfo
) -> tuple[AuditEntry, ...]:
    """One page; days are those of the clinic's wall."""
    conditions = tuple(_conditions(query, zone))
    where = " AND ".join(condition for condition, _ in conditions) or "1"
    values = tuple(value for _, values in conditions for value in values)
    statement = f"{_SELECT} WHERE {where} ORDER BY a.seq DESC LIMIT ?"
    about = None if query.patient is None else query.patient.hex
    bound = (about, about, *values, query.limit)
    rows = transaction.connection().exec_driver_sql(statement, bound)
    return tuple(_entry(*row) for row in rows)


def _conditions(query: AuditQuery, zone: tzinfo) -> Iterator[Condition]:
    if query.before is not None:
        yield "a.seq < ?", (query.before,)
    if query.patient is not None:
        yield _OF_PERSON, (query.patient.hex,) * 4
    if query.emergency_only:
        # The first half is quick and may err; the second reads the entry.
        yield _EMERGENCY, ()
    when = tuple(_when(query, zone))
    if when:
        inner = " AND ".join(condition for condition, _ in when)
        yield _WHEN.format(inner), tuple(value for _, value in when)


def _when(query: AuditQuery, zone: tzinfo) -> Iterator[tuple[str, object]]:
    if query.from_day is not None:
        yield "at >= ?", written_time(datetime.combine(query.from_day, time.min, zone))
    if query.to_day is not None:
        following = query.to_day + timedelta(days=1)
        yield "at < ?", written_time(datetime.combine(following, time.min, zone))
    if query.staff is not None:
        yield "staff = ?", query.staff.hex


def _entry(  # noqa: PLR0913, PLR0917 - one argument per column of the statement
    seq: int,
    body: str,
    staff: str | None,
    sign_in: str | None,
    patient: str | None,
    number: str | None,
    family: str | None,
    given: str | None,
) -> AuditEntry:
    plain = json.loads(body)
    facts = ", ".join(f"{name} {value}" for name, value in plain.get("facts", {}).items())
    return AuditEntry(
        seq=seq,
        at=_local(plain["at"], plain.get("offset", "")),
        action=plain.get("action", ""),
        staff=StaffId(UUID(staff)) if staff else None,
        sign_in=sign_in or "",
        patient=PatientId(UUID(patient)) if patient else None,
        record_number=number or "",
        patient_name=", ".join(part for part in (family, given) if part),
        version=plain.get("version"),
        facts=facts,
        **{name: plain.get(name, "") for name in _TEXTS},
    )


_TEXTS = (
    *("name", "roles", "program", "facility", "workstation"),
    *("entity", "entity_id", "reason"),
)


def _local(at: str, offset: str) -> datetime:
    instant = datetime.fromisoformat(at)
    if not offset:
        return instant
    minutes = int(offset[0] + offset[1:3]) * 60 + int(offset[0] + offset[3:5])
    return instant.astimezone(timezone(timedelta(minutes=minutes)))
