"""Toxin given elsewhere."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.create_table(
        "outside_treatment",
        sa.Column("id", sa.Uuid, nullable=False),
        _reference("patient_id", "patient.id"),
        sa.Column("given_on", sa.Date, nullable=False),
        sa.Column("product", sa.Text, nullable=False),
        sa.Column("hundredths", sa.Integer),
        sa.Column("place", sa.Text, nullable=False),
        sa.Column("recorded_at", sa.Text, nullable=False),
        _reference("recorded_by", "staff.id"),
        sa.PrimaryKeyConstraint("id", name="pk_outside_treatment"),
    )
    op.create_index("ix_outside_treatment_patient_id", "outside_treatment", ["patient_id"])


def _reference(column: str, target: str) -> sa.Column[object]:
    key = sa.ForeignKey(target, name=f"fk_outside_treatment_{column}")
    return sa.Column(column, sa.Uuid, key, nullable=False)
