"""Put one entry at the end of the chain."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection

from injector_app.domain.audit_head import AuditHead
from injector_app.domain.note import canonical_text
from injector_app.storage.audit_book import AuditBook, Change
from injector_app.storage.audit_chain import GENESIS, entry_mac
from injector_app.storage.engine import driver_of

# Rows that changed without anybody saying why: kept all the same, and the tests look for it.
UNNAMED = "unnamed change"
_LAST = "SELECT seq, mac, at FROM audit ORDER BY seq DESC LIMIT 1"
_APPEND = "INSERT INTO audit (seq, body, mac) VALUES (?, ?, ?)"


def append_entry(
    connection: Connection,
    book: AuditBook,
    plain: Mapping[str, Any],
    *,
    rows: tuple[Change, ...] = (),
) -> AuditHead:
    """Chain an entry, with the rows that changed since the one before; returns the new end."""
    head = book.head or last_head(connection)
    seq, before = (head.seq + 1, head.mac) if head else (1, GENESIS)
    filled = {name: value for name, value in plain.items() if value}
    body = canonical_text({**filled, "seq": seq, "rows": rows or book.take()})
    mac = entry_mac(book.key, before, seq, body.encode())
    # Below SQLAlchemy, which would take longer over these two than the engine does.
    driver_of(connection).execute(_APPEND, (seq, body, mac))
    appended = AuditHead(seq, mac, datetime.fromisoformat(plain["at"]))
    book.move_to(appended)
    return appended


def append_unnamed(connection: Connection, book: AuditBook, at: datetime) -> None:
    """Write down rows that changed without an entry, so that no change is outside the log."""
    if not book.is_blank:
        plain = {"at": written_time(at), "action": UNNAMED}
        append_entry(connection, book, plain)


def last_head(connection: Connection) -> AuditHead | None:
    """Where the chain ends; None while nothing was written."""
    row = driver_of(connection).execute(_LAST).fetchone()
    return None if row is None else AuditHead(row[0], row[1], datetime.fromisoformat(row[2]))


def written_time(at: datetime) -> str:
    """An instant as an entry keeps it, so that text order is time order."""
    if at.tzinfo is None:
        raise ValueError("naive time")
    return at.astimezone(UTC).isoformat(timespec="microseconds")
