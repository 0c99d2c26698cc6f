"""Chain what was there before: entries of an older log, and rows that no entry speaks of."""

from collections.abc import Iterator
from datetime import datetime
from itertools import islice
from typing import Any

from sqlalchemy import Connection

from injector_app.storage.audit_append import append_entry, written_time
from injector_app.storage.audit_book import AuditBook
from injector_app.storage.audit_keys import key_terms
from injector_app.storage.audit_log_scan import AuditLogScan
from injector_app.storage.audit_shapes import RowShape, Value, row_shapes
from injector_app.storage.engine import driver_of

ACTION = "take over"
_OLD = "audit_unchained"
_OLD_FIELDS = ("at", "staff", "action", "entity", "entity_id", "patient", "reason")
_OLD_ENTRIES = f"SELECT {', '.join(_OLD_FIELDS)} FROM {_OLD} ORDER BY seq"  # noqa: S608 - constants
_ROWS_PER_ENTRY = 500

Found = tuple[RowShape, str, Value, str]


def rows_gone_wrong(connection: Connection, key: bytes) -> frozenset[str]:
    """Rows that are not what the log says, before a step touches them: they are never taken over.

    Empty where there is no chained log yet.
    """
    if not _has(connection, "audit_key"):
        return frozenset()
    known = _known(connection, key)
    found = {name: digest for _, name, _, digest in _rows(connection)}
    wrong = {name for name, digest in found.items() if known.get(name) != digest}
    return frozenset(wrong | (known.keys() - found.keys()))


def take_over(
    connection: Connection, key: bytes, *, at: datetime, but: frozenset[str] = frozenset()
) -> None:
    """Chain the entries of an older log, then every row that is not what the log says of it."""
    if not _has(connection, "audit_key"):
        return
    book = AuditBook(key)
    if _has(connection, _OLD):
        for row in connection.exec_driver_sql(_OLD_ENTRIES).all():
            append_entry(connection, book, dict(zip(_OLD_FIELDS, row, strict=True)))
        connection.exec_driver_sql(f"DROP TABLE {_OLD}")
    known = _known(connection, key)
    changed = (
        (shape.table, shape_key, version, known.get(name), digest)
        for shape, name, version, digest in _rows(connection)
        if name not in but and known.get(name) != digest
        for shape_key in (name.partition("/")[2],)
    )
    while rows := tuple(islice(changed, _ROWS_PER_ENTRY)):
        plain: dict[str, Any] = {"at": written_time(at), "action": ACTION, "entity": "records"}
        append_entry(connection, book, plain, rows=rows)


def _known(connection: Connection, key: bytes) -> dict[str, str]:
    scan = AuditLogScan(key_terms(connection, key))
    scan.take(connection.exec_driver_sql("SELECT seq, body, mac FROM audit ORDER BY seq"))
    return {name: digest for name, (digest, _) in scan.latest.items()}


def _rows(connection: Connection) -> Iterator[Found]:
    for shape in row_shapes(driver_of(connection)):
        for row in connection.exec_driver_sql(shape.select()).all():
            yield shape, f"{shape.table}/{shape.key(row)}", shape.version_of(row), shape.digest(row)


def _has(connection: Connection, table: str) -> bool:
    query = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?"
    return connection.exec_driver_sql(query, (table,)).first() is not None
