"""What was added to signed notes: entries that nothing changes."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"

KINDS = "'addendum', 'late entry', 'retraction', 'patient statement'"


def upgrade() -> None:
    op.create_table(
        "amendment",
        _reference("treatment_id", "treatment.id"),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("about", sa.Integer, nullable=False),
        *(sa.Column(n, sa.Text, nullable=False) for n in ("canonical", "digest")),
        *(sa.Column(n, sa.Text, nullable=False) for n in ("previous_digest", "signed_at")),
        _reference("signed_by", "staff.id"),
        sa.PrimaryKeyConstraint("treatment_id", "number", name="pk_amendment"),
        sa.UniqueConstraint("digest", name="uq_amendment_digest"),
        sa.UniqueConstraint(
            "treatment_id", "previous_digest", name="uq_amendment_treatment_id_previous_digest"
        ),
        sqlite_with_rowid=False,
    )
    _refuse("UPDATE")
    _refuse("DELETE")
    # REPLACE deletes without firing the trigger above, so what it would replace is refused here.
    _refuse("INSERT", "EXISTS (SELECT 1 FROM amendment WHERE digest = NEW.digest)")
    _refuse(
        "INSERT",
        "NEW.number <> 1 + (SELECT count(*) FROM amendment WHERE treatment_id = NEW.treatment_id)"
        " OR NEW.about NOT BETWEEN 0 AND NEW.number - 1",
        name="order",
    )
    _refuse(
        "INSERT",
        "NEW.previous_digest NOT IN (SELECT digest FROM amendment WHERE"
        " treatment_id = NEW.treatment_id AND number = NEW.number - 1 UNION ALL"
        " SELECT digest FROM note WHERE treatment_id = NEW.treatment_id AND NEW.number = 1)",
        name="chain",
    )
    _refuse("INSERT", f"NEW.kind NOT IN ({KINDS})", name="kind")


def _refuse(event: str, when: str = "1", *, name: str = "guard") -> None:
    op.execute(
        f"CREATE TRIGGER amendment_{event.lower()}_{name} BEFORE {event} ON amendment"
        f" WHEN {when} BEGIN SELECT RAISE(ABORT, 'amendment refuses {event.lower()}'); END"
    )


def _reference(column: str, target: str) -> sa.Column[object]:
    key = sa.ForeignKey(target, name=f"fk_amendment_{column}")
    return sa.Column(column, sa.Uuid, key, nullable=False)
