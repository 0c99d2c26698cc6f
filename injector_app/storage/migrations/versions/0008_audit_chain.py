"""The audit as a chain: one text per entry, and its MAC."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"

_IDS = ("staff", "patient")


def upgrade() -> None:
    # The entries so far are chained by `take_over`, which has the key.
    op.drop_index("ix_audit_patient", "audit")
    for event in ("update", "delete", "insert"):
        op.execute(f"DROP TRIGGER audit_{event}_guard")
    op.rename_table("audit", "audit_unchained")
    _create_audit()
    op.create_table(
        "audit_key",
        sa.Column("last_seq", sa.Integer, nullable=False),
        sa.Column("key", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("last_seq", name="pk_audit_key"),
    )
    for table in ("audit", "audit_key"):
        _refuse(table, "UPDATE")
        _refuse(table, "DELETE")
    _refuse("audit", "INSERT", "NEW.seq <> 1 + coalesce((SELECT max(seq) FROM audit), 0)")
    # REPLACE deletes without firing a trigger.
    taken = "EXISTS (SELECT 1 FROM audit_key WHERE last_seq = NEW.last_seq)"
    _refuse("audit_key", "INSERT", taken)


def _create_audit() -> None:
    op.create_table(
        "audit",
        sa.Column("seq", sa.Integer, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("mac", sa.LargeBinary, nullable=False),
        *(
            sa.Column(
                name,
                sa.Uuid if name in _IDS else sa.Text,
                sa.Computed(f"json_extract(body, '$.{name}')", persisted=False),
            )
            for name in ("at", "staff", "action", "entity", "entity_id", "patient", "reason")
        ),
        sa.PrimaryKeyConstraint("seq", name="pk_audit"),
    )
    op.create_index("ix_audit_patient", "audit", ["patient"])
    op.create_index("ix_audit_at_staff_action", "audit", ["at", "staff", "action"])


def _refuse(table: str, event: str, when: str = "1") -> None:
    op.execute(
        f"CREATE TRIGGER {table}_{event.lower()}_guard BEFORE {event} ON {table}"
        f" WHEN {when} BEGIN SELECT RAISE(ABORT, '{table} refuses {event.lower()}'); END"
    )
