"""Look for a seal in the history, and prove the history up to there."""

from injector_app.domain.audit_check import AuditFlaw, Flaw
from injector_app.domain.seal import Seal
from injector_app.domain.seal_answer import SealState
from injector_app.storage.audit_heads import mac_at
from injector_app.storage.audit_keys import key_terms
from injector_app.storage.audit_log_scan import AuditLogScan
from injector_app.storage.audit_shapes import row_shapes
from injector_app.storage.engine import driver_of
from injector_app.storage.records import Transaction, audit_book

_ENTRIES = "SELECT seq, body, mac FROM audit WHERE seq <= ? ORDER BY seq"


def seal_state(transaction: Transaction, seal: Seal) -> tuple[SealState, AuditFlaw | None]:
    """Whether the entry is there with this MAC, all before it is whole, and its notes are too."""
    mac = mac_at(transaction, seal.seq)
    if mac is None:
        return SealState.NOT_HERE, None
    if Seal.of(seal.seq, mac) != seal:
        return SealState.OTHER, None
    flaw = _flaw(transaction, seal.seq)
    return (SealState.UNCHANGED if flaw is None else SealState.BROKEN), flaw


def _flaw(transaction: Transaction, seq: int) -> AuditFlaw | None:
    connection = transaction.connection()
    scan = AuditLogScan(key_terms(connection, audit_book(transaction).key))
    scan.take(connection.exec_driver_sql(_ENTRIES, (seq,)))
    return scan.flaw or _note_flaw(transaction, scan, seq)


def _note_flaw(transaction: Transaction, scan: AuditLogScan, seq: int) -> AuditFlaw | None:
    connection = transaction.connection()
    shape = next(one for one in row_shapes(driver_of(connection)) if one.table == "note")
    signed = {row: said for row, (said, by) in scan.latest.items() if by == seq}
    for row, said in signed.items():
        table, _, key = row.partition("/")
        if table == shape.table:
            values = key.split("/")
            where = " AND ".join(f'"{shape.names[place]}" = ?' for place in shape.keys)
            statement = f"{shape.select()} WHERE {where}"
            found = connection.exec_driver_sql(statement, tuple(values)).first()
            if found is None or shape.digest(found) != said:
                return AuditFlaw(Flaw.ROW_CHANGED, seq, row)
    return None
