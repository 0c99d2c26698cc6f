"""Prove that a copy can be opened, is whole, and is what its audit says."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from sqlalchemy import distinct, func, select

from injector_app.domain.audit_check import AuditFlaw
from injector_app.storage.audit_book import AuditBook
from injector_app.storage.audit_scan import AuditScan
from injector_app.storage.backups.pages_checked import pages_checked
from injector_app.storage.connection import connect
from injector_app.storage.engine import driver_of, engine_over
from injector_app.storage.first_look import require_our_schema
from injector_app.storage.records import Records
from injector_app.storage.rows.clinic import IdentityRow
from injector_app.storage.rows.note import NoteRow
from injector_app.storage.rows.patient import PatientRow
from injector_app.storage.schema import SCHEMA, schema_of
from injector_app.storage.translate_errors import translated_errors
from injector_app.system.errors import RecordsProblem, Trouble

GoOn = Callable[[], None]
# Reading the copy holds the interpreter for as long, and a window that paints waits for it.
_SLICE = 500
_COUNTS = (
    select(func.count()).select_from(PatientRow),
    select(func.count(distinct(NoteRow.treatment_id))),
)


@dataclass(frozen=True, slots=True)
class Proof:
    """What was found in a whole copy; counts are 0 in one of an older schema."""

    schema: int
    flaw: AuditFlaw | None = None
    entries: int = 0
    rows: int = 0
    patients: int = 0
    notes: int = 0


def go_on() -> None:
    """Nothing keeps the proof from being brought to its end."""


def prove_copy(
    path: Path,
    key: bytes | bytearray,
    *,
    audit_key: bytes,
    database_id: UUID | None,
    pause: GoOn = go_on,
) -> Proof:
    """Open the copy alone, read every page, every entry and every row.

    `pause` is called between the parts; what it raises ends the proof.

    Raises:
        RecordsProblem: it does not open with this key, a page is damaged, or it is not of these
            records.
    """
    with translated_errors(path.parent):
        connection = connect(path, key, mode="ro")
        engine = engine_over(connection)
        try:
            require_our_schema(connection)
            with pages_checked(path, key, pause=pause):
                records = Records(engine, path.parent, AuditBook(audit_key))
                return _look_through(records, database_id, pause)
        finally:
            engine.dispose()


def _look_through(records: Records, database_id: UUID | None, pause: GoOn) -> Proof:
    with records.reading() as transaction:
        found = transaction.scalar(select(IdentityRow.database_id))
        if found is None or database_id not in {None, found}:
            raise RecordsProblem(Trouble.RECORDS_DAMAGED)
        schema = schema_of(driver_of(transaction.connection()))
        if schema != SCHEMA:
            # The tables of the audit may be others; the upgrade looks at them.
            return Proof(schema)
        scan = AuditScan()
        while not scan.is_done:
            pause()
            scan.advance(transaction, limit=_SLICE)
        counts = (transaction.scalar(count) or 0 for count in _COUNTS)
        return Proof(schema, scan.flaw, scan.entries, scan.rows, *counts)
