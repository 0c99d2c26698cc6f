"""Find the entry of the audit that recorded a signing, and what it says of the stored row."""

import json
from collections.abc import Iterator

from injector_app.domain.ids import TreatmentId
from injector_app.storage.audit_shapes import row_shapes
from injector_app.storage.audit_take_over import ACTION as TAKE_OVER
from injector_app.storage.engine import driver_of
from injector_app.storage.personal_signatures import SignedKind
from injector_app.storage.records import Transaction

_ACTIONS = {
    SignedKind.NOTE: ("sign note", "sign note", "sign note"),
    SignedKind.AMENDMENT: ("amend note", "retract note", "countersign note"),
}
# By patient, because that is what the log is indexed by.
_OF_PATIENT = (
    " FROM audit WHERE patient = (SELECT patient_id FROM treatment WHERE id = ?)"
    " AND action IN (?, ?, ?) AND entity_id = ?"
    " AND coalesce(json_extract(body, '$.version'), 1) = ?"
    " ORDER BY seq LIMIT 1"
)
_TAKEN_OVER = (
    "SELECT body FROM audit WHERE seq IN (SELECT seq FROM audit"
    " INDEXED BY ix_audit_at_staff_action WHERE at >= '' AND action = ?) ORDER BY seq"
)


def signing_seq(
    transaction: Transaction, treatment: TreatmentId, kind: SignedKind, number: int
) -> int | None:
    """The number of the entry; None where there is none."""
    values = (treatment.hex, *_ACTIONS[kind], str(treatment), number)
    seq: int | None = (
        transaction.connection().exec_driver_sql(f"SELECT seq {_OF_PATIENT}", values).scalar()
    )
    return seq


def is_as_logged(
    transaction: Transaction, treatment: TreatmentId, kind: SignedKind, number: int
) -> bool:
    """Whether the stored text and its signature are what the audit says of them."""
    said = dict(_said(transaction, treatment, kind, number))
    rows = [(kind.value, f"{treatment.hex}/{number}")]
    if f"personal_signature/{treatment.hex}/{kind.value}/{number}" in said:
        rows.append(("personal_signature", f"{treatment.hex}/{kind.value}/{number}"))
    return all(said.get(f"{t}/{k}") == _digest(transaction, t, k) for t, k in rows)


def _said(
    transaction: Transaction, treatment: TreatmentId, kind: SignedKind, number: int
) -> Iterator[tuple[str, str | None]]:
    connection = transaction.connection()
    values = (treatment.hex, *_ACTIONS[kind], str(treatment), number)
    bodies = [
        *connection.exec_driver_sql(f"SELECT body {_OF_PATIENT}", values).scalars(),
        # A later step of the schema may have taken the rows over as they then were.
        *connection.exec_driver_sql(_TAKEN_OVER, (TAKE_OVER,)).scalars(),
    ]
    for body in bodies:
        for table, key, _, _, after in json.loads(body)["rows"]:
            yield f"{table}/{key}", after


def _digest(transaction: Transaction, table: str, key: str) -> str | None:
    connection = transaction.connection()
    shape = next(one for one in row_shapes(driver_of(connection)) if one.table == table)
    where = " AND ".join(f'"{shape.names[place]}" = ?' for place in shape.keys)
    row = connection.exec_driver_sql(
        f"{shape.select()} WHERE {where}", tuple(key.split("/"))
    ).first()
    return None if row is None else shape.digest(row)
