"""Patients that come in by the file and can be taken back, and two patients that are one person.

A patient of an import that is under way or was taken back is in no list, and only such a patient
goes without a certificate. A patient that was merged points at the one that is shown.
"""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0015"

CERTIFIED = "EXISTS (SELECT 1 FROM erasure WHERE patient_id = OLD.id)"
TAKEN_BACK = "EXISTS (SELECT 1 FROM import_batch WHERE id = OLD.batch_id AND state <> 'done')"
STEPS = "OLD.state || '-' || NEW.state IN ('coming-done', 'coming-undone', 'done-undone')"
SAME = " AND ".join(
    f"NEW.{name} = OLD.{name}" for name in ("id", "file", "started_at", "started_by")
)
MERGED_TWICE = (
    "NEW.merged_into IS NOT NULL AND (NEW.merged_into = NEW.id"
    " OR EXISTS (SELECT 1 FROM patient WHERE id = NEW.merged_into AND merged_into IS NOT NULL)"
    " OR EXISTS (SELECT 1 FROM patient WHERE merged_into = NEW.id))"
)


def upgrade() -> None:
    op.create_table(
        "import_batch",
        sa.Column("id", sa.Uuid, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("file", sa.Text, nullable=False),
        sa.Column("patients", sa.Integer, nullable=False),
        sa.Column("started_at", sa.Text, nullable=False),
        sa.Column(
            "started_by",
            sa.Uuid,
            sa.ForeignKey("staff.id", name="fk_import_batch_started_by"),
            nullable=False,
        ),
        sa.PrimaryKeyConstraint("id", name="pk_import_batch"),
        sqlite_with_rowid=False,
    )
    for name, target in (("batch_id", "import_batch"), ("merged_into", "patient")):
        # As text: in this dialect the tool would make the whole table anew for a reference.
        op.execute(
            f"ALTER TABLE patient ADD COLUMN {name} CHAR(32)"
            f" CONSTRAINT fk_patient_{name} REFERENCES {target} (id)"
        )
        # Of the few that have one: or everybody would be looked for among those who have none.
        few = sa.text(f"{name} IS NOT NULL")
        op.create_index(f"ix_patient_{name}", "patient", [name], sqlite_where=few)
    for name in ("health_number", "health_key"):
        op.add_column("patient", sa.Column(name, sa.Text, nullable=False, server_default=""))
    op.create_index("ix_patient_health_key", "patient", ["health_key"])
    _guard()


def _guard() -> None:
    _refuse("import_batch", "DELETE", "1")
    _refuse("import_batch", "UPDATE", f"NOT ({SAME} AND {STEPS})")
    _refuse("import_batch", "INSERT", "EXISTS (SELECT 1 FROM import_batch WHERE id = NEW.id)")
    _refuse("patient", "UPDATE", "NEW.batch_id IS NOT OLD.batch_id", "batch")
    _refuse("patient", "UPDATE", MERGED_TWICE, "merge")
    _refuse("patient", "DELETE", f"NOT {CERTIFIED} AND NOT {TAKEN_BACK}")
    op.execute("DROP TRIGGER patient_delete_tombstone")
    op.execute(
        f"CREATE TRIGGER patient_delete_tombstone AFTER DELETE ON patient WHEN {CERTIFIED}"  # noqa: S608
        " BEGIN INSERT INTO tombstone (patient_id) VALUES (OLD.id); END"
    )


def _refuse(table: str, event: str, when: str, name: str = "guard") -> None:
    op.execute(f"DROP TRIGGER IF EXISTS {table}_{event.lower()}_{name}")
    op.execute(
        f"CREATE TRIGGER {table}_{event.lower()}_{name} BEFORE {event} ON {table}"
        f" WHEN {when} BEGIN SELECT RAISE(ABORT, '{table} refuses {event.lower()}'); END"
    )
