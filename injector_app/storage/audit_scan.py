"""AuditScan: the whole check in slices, so that charting goes on between them."""

from collections.abc import Sequence

from sqlalchemy import Connection

from injector_app.domain.audit_check import AuditFlaw, Flaw
from injector_app.storage.audit_keys import key_terms
from injector_app.storage.audit_log_scan import AuditLogScan
from injector_app.storage.audit_name_scan import AuditNameScan
from injector_app.storage.audit_shapes import RowShape, Value, row_shapes
from injector_app.storage.engine import driver_of
from injector_app.storage.records import Transaction, audit_book

# A slice takes some hundredths of a second, and a save waits for one slice at most.
SLICE = 4000
# What most tables are ordered by in the file; those without are ordered by their keys.
_ROWID = {True: ("rowid",), False: ()}
_ENTRIES = "SELECT seq, body, mac FROM audit WHERE seq > ? ORDER BY seq LIMIT ?"


class AuditScan:
    """First the entries, then every row against its latest entry, then what is made from rows."""

    def __init__(self) -> None:
        self._log: AuditLogScan | None = None
        self._shapes: list[RowShape] | None = None
        self._after: tuple[Value, ...] | None = None
        self._unseen: set[str] = set()
        self._names = AuditNameScan()
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
            self._flaw = self._names.advance(connection, limit)
            if self._names.is_done and self._flaw is None:
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
            self._after = _place_of(shape, rows[-1])

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
    keys = ", ".join(_ordered_by(shape))
    marks = ", ".join("?" for _ in _ordered_by(shape))
    where = f"WHERE ({keys}) > ({marks})" if after else ""
    statement = f"{shape.select(*_ROWID[shape.has_rowid])} {where} ORDER BY {keys} LIMIT ?"
    return connection.exec_driver_sql(statement, (*(after or ()), limit)).fetchall()


def _ordered_by(shape: RowShape) -> tuple[str, ...]:
    """As the rows lie in the file: by another order, each of them is a page to be found anew."""
    return _ROWID[shape.has_rowid] or tuple(f'"{shape.names[place]}"' for place in shape.keys)


def _place_of(shape: RowShape, row: Sequence[Value]) -> tuple[Value, ...]:
    return (row[-1],) if shape.has_rowid else tuple(row[place] for place in shape.keys)
