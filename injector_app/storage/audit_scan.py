"""AuditScan: the whole check in slices, so that charting goes on between them."""

from collections.abc import Sequence

from sqlalchemy import Connection

from injector_app.domain.audit_check import AuditFlaw, Flaw
from injector_app.storage.audit_keys import key_terms
from injector_app.storage.audit_log_scan import AuditLogScan
from injector_app.storage.audit_shapes import RowShape, Value, row_shapes
from injector_app.storage.engine import driver_of
from injector_app.storage.records import Transaction, audit_book

# A slice takes some hundredths of a second, and a save waits for one slice at most.
SLICE = 4000
_ENTRIES = "SELECT seq, body, mac FROM audit WHERE seq > ? ORDER BY seq LIMIT ?"


class AuditScan:
    """First the entries from the first to the last, then every row against its latest entry."""

    def __init__(self) -> None:
        self._log: AuditLogScan | None = None
        self._shapes: list[RowShape] | None = None
        self._after: tuple[Value, ...] | None = None
        self._unseen: set[str] = set()
        self._flaw: AuditFlaw | None = None
        self.entries = self.rows = 0
        self.is_done = False

    @property
    def flaw(self) -> AuditFlaw | None:
        """The first thing that is not as it was written."""
        return self._flaw

    def advance(self, transaction: Transaction, *, limit: int = SLICE) -> None:
        """One more slice; what was written since the last one is taken along."""
        connection = transaction.connection()
        if self._log is None:
            self._log = AuditLogScan(key_terms(connection, audit_book(transaction).key))
        log = self._log
        count = log.take(connection.exec_driver_sql(_ENTRIES, (log.seq, limit)))
        self.entries = log.seq
        self._flaw = log.flaw
        if self._flaw is None and count < limit:
            self._advance_rows(connection, log, limit)
        self.is_done = self.is_done or self._flaw is not None

    def _advance_rows(self, connection: Connection, log: AuditLogScan, limit: int) -> None:
        if self._shapes is None:
            self._shapes = list(row_shapes(driver_of(connection)))
            self._unseen = set(log.latest)
        if not self._shapes:
            self._finish(log)
            return
        shape = self._shapes[0]
        rows = _rows_after(connection, shape, self._after, limit)
        for row in rows:
            self._compare(shape, row, log)
        if len(rows) < limit:
            self._shapes.pop(0)
            self._after = None
        else:
            self._after = tuple(rows[-1][place] for place in shape.keys)

    def _compare(self, shape: RowShape, row: Sequence[Value], log: AuditLogScan) -> None:
        name = f"{shape.table}/{shape.key(row)}"
        self.rows += 1
        self._unseen.discard(name)
        digest, seq = log.latest.get(name, (None, 0))
        if self._flaw is None and digest != shape.digest(row):
            self._flaw = AuditFlaw(Flaw.ROW_CHANGED if seq else Flaw.ROW_UNKNOWN, seq, name)

    def _finish(self, log: AuditLogScan) -> None:
        self.is_done = True
        gone = (
            min((log.latest[name][1], name) for name in gone_rows)
            if (gone_rows := self._unseen & log.latest.keys())
            else None
        )
        if gone is not None:
            self._flaw = AuditFlaw(Flaw.ROW_MISSING, *gone)


def _rows_after(
    connection: Connection, shape: RowShape, after: tuple[Value, ...] | None, limit: int
) -> Sequence[Sequence[Value]]:
    keys = ", ".join(f'"{shape.names[place]}"' for place in shape.keys)
    marks = ", ".join("?" for _ in shape.keys)
    where = f"WHERE ({keys}) > ({marks})" if after else ""
    statement = f"{shape.select()} {where} ORDER BY {keys} LIMIT ?"
    return connection.exec_driver_sql(statement, (*(after or ()), limit)).fetchall()
