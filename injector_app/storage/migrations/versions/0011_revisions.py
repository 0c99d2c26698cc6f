"""The line of a signed treatment follows its newest revision, once per revision."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"

NEWEST = "(SELECT max(number) FROM note WHERE treatment_id = {})"
# What a list shows may change in the moment between a revision and its line, and never again.
REVISED = (
    "OLD.state = 'signed' AND NEW.state = 'signed' AND NEW.id = OLD.id"
    " AND NEW.patient_id = OLD.patient_id AND NEW.clinician_id = OLD.clinician_id"
    " AND NEW.revision = OLD.revision + 1 AND NEW.revision = " + NEWEST.format("OLD.id")
)
LOCKED = (
    "EXISTS (SELECT 1 FROM treatment WHERE id = {}.treatment_id AND state = 'signed'"  # noqa: S608
    " AND revision >= " + NEWEST.format("treatment.id") + ")"
)


def upgrade() -> None:
    op.add_column(
        "treatment", sa.Column("revision", sa.Integer, nullable=False, server_default="1")
    )
    _refuse(
        "treatment", "UPDATE", f"(OLD.state = 'signed' OR NEW.id <> OLD.id) AND NOT ({REVISED})"
    )
    _refuse("treatment", "UPDATE", f"NEW.revision <> OLD.revision AND NOT ({REVISED})", "revision")
    _refuse("treatment", "INSERT", "NEW.revision <> 1", "revision")
    old, new = LOCKED.format("OLD"), LOCKED.format("NEW")
    _refuse("treatment_vial", "INSERT", new)
    _refuse("treatment_vial", "UPDATE", f"{old} OR {new}")
    _refuse("treatment_vial", "DELETE", old)


def _refuse(table: str, event: str, when: str, name: str = "guard") -> None:
    op.execute(f"DROP TRIGGER IF EXISTS {table}_{event.lower()}_{name}")
    op.execute(
        f"CREATE TRIGGER {table}_{event.lower()}_{name} BEFORE {event} ON {table}"
        f" WHEN {when} BEGIN SELECT RAISE(ABORT, '{table} refuses {event.lower()}'); END"
    )
