"""What became of signed treatments: entries that nothing changes."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"

TEXTS = ("response", "comment", "score_name", "score_value", "adverse")


def upgrade() -> None:
    _create()
    _refuse("UPDATE")
    _refuse("DELETE")
    # REPLACE deletes without firing the trigger above, so what it would replace is refused here.
    _refuse(
        "INSERT",
        "EXISTS (SELECT 1 FROM outcome WHERE id = NEW.id OR corrects = NEW.corrects)",
    )
    _refuse(
        "INSERT",
        "NOT EXISTS (SELECT 1 FROM note WHERE treatment_id = NEW.treatment_id)",
        name="unsigned",
    )
    _refuse(
        "INSERT",
        "NEW.corrects IS NOT NULL AND NOT EXISTS (SELECT 1 FROM outcome"
        " WHERE id = NEW.corrects AND treatment_id = NEW.treatment_id)",
        name="stranger",
    )


def _create() -> None:
    op.create_table(
        "outcome",
        sa.Column("id", sa.Uuid, nullable=False),
        _reference("treatment_id", "treatment.id", nullable=False),
        sa.Column("seen_on", sa.Date, nullable=False),
        *(sa.Column(name, sa.Text, nullable=False) for name in TEXTS),
        sa.Column("lasted_weeks", sa.Integer),
        _reference("corrects", "outcome.id", nullable=True),
        sa.Column("recorded_on", sa.Date, nullable=False),
        sa.Column("recorded_at", sa.Text, nullable=False),
        _reference("recorded_by", "staff.id", nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_outcome"),
        sa.UniqueConstraint("corrects", name="uq_outcome_corrects"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_outcome_treatment_id", "outcome", ["treatment_id"])


def _refuse(event: str, when: str = "1", *, name: str = "guard") -> None:
    op.execute(
        f"CREATE TRIGGER outcome_{event.lower()}_{name} BEFORE {event} ON outcome"
        f" WHEN {when} BEGIN SELECT RAISE(ABORT, 'outcome refuses {event.lower()}'); END"
    )


def _reference(column: str, target: str, *, nullable: bool) -> sa.Column[object]:
    key = sa.ForeignKey(target, name=f"fk_outcome_{column}")
    return sa.Column(column, sa.Uuid, key, nullable=nullable)
