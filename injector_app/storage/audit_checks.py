"""The outcome of the latest check, read back from the log itself."""

import json
from collections.abc import Mapping
from datetime import datetime

from injector_app.domain.audit_check import AuditCheck, AuditFlaw, Flaw
from injector_app.storage.records import Transaction

ACTION = "check audit"
_LATEST = (
    "SELECT body FROM audit WHERE seq = (SELECT seq FROM audit"
    " INDEXED BY ix_audit_at_staff_action WHERE at >= '' AND action = ?"
    " ORDER BY at DESC LIMIT 1)"
)


def check_facts(check: AuditCheck) -> Mapping[str, int | str]:
    """What the entry of a check says."""
    found = {"flaw": check.flaw.kind.value, "flaw_seq": check.flaw.seq} if check.flaw else {}
    row = {"flaw_row": check.flaw.row} if check.flaw and check.flaw.row else {}
    return {"entries": check.entries, "rows": check.rows, **found, **row}


def latest_check(transaction: Transaction) -> AuditCheck | None:
    """The latest check, if there was one."""
    body = transaction.connection().exec_driver_sql(_LATEST, (ACTION,)).scalar()
    if body is None:
        return None
    plain = json.loads(body)
    facts = plain["facts"]
    flaw = None
    if "flaw" in facts:
        flaw = AuditFlaw(Flaw(facts["flaw"]), facts["flaw_seq"], facts.get("flaw_row", ""))
    at = datetime.fromisoformat(plain["at"])
    return AuditCheck(at, facts["entries"], facts["rows"], flaw)
