"""Find the export that wrote a file, by the digest of the file."""

from injector_app.storage.records import Transaction

EXPORTING = "export note"
# The index holds times, people and actions; only the bodies of exports are read.
_OF_FILE = (
    "SELECT seq FROM audit WHERE seq IN (SELECT seq FROM audit"
    " INDEXED BY ix_audit_at_staff_action WHERE at >= '' AND action = ?)"
    " AND json_extract(body, '$.facts.sha256') = ? ORDER BY seq DESC LIMIT 1"
)


def export_of(transaction: Transaction, digest: str) -> int | None:
    """The newest entry of the audit that says a file of this digest was written."""
    seq: int | None = (
        transaction.connection().exec_driver_sql(_OF_FILE, (EXPORTING, digest)).scalar()
    )
    return seq
