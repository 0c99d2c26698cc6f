"""What the audit says of backups and rehearsals: when the last ones were, and how they ended."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from injector_app.storage.records import Transaction

MADE, FAILED, REHEARSED = "back up", "back up failed", "rehearse restore"
_LATEST = (
    "SELECT seq, body FROM audit WHERE seq = (SELECT seq FROM audit"
    " INDEXED BY ix_audit_at_staff_action WHERE at >= '' AND action = ?"
    " ORDER BY at DESC LIMIT 1)"
)
_FIRST = "SELECT at FROM audit ORDER BY seq LIMIT 1"


@dataclass(frozen=True, slots=True)
class BackupEntry:
    """One entry; `facts` are counts and codes."""

    seq: int
    at: datetime
    facts: Mapping[str, int | str]


def latest_entry(transaction: Transaction, action: str) -> BackupEntry | None:
    """The newest entry of one of these actions, if there is one."""
    found = transaction.connection().exec_driver_sql(_LATEST, (action,)).first()
    if found is None:
        return None
    plain = json.loads(found[1])
    at = datetime.fromisoformat(plain["at"])
    return BackupEntry(found[0], at, plain.get("facts", {}))


def first_entry_at(transaction: Transaction) -> datetime | None:
    """When the clinic was set up."""
    found = transaction.connection().exec_driver_sql(_FIRST).scalar()
    return datetime.fromisoformat(found) if found else None
