"""References that the clinic entered itself."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    op.create_table(
        "clinic_reference",
        sa.Column("id", sa.Uuid, nullable=False),
        *(sa.Column(name, sa.Text, nullable=False) for name in ("kind", "product", "use")),
        sa.Column("region", sa.Text, nullable=False),
        *(sa.Column(name, sa.Integer) for name in ("low", "high", "days")),
        sa.Column("source", sa.Text, nullable=False),
        sa.Column("entered_on", sa.Date, nullable=False),
        sa.Column(
            "entered_by",
            sa.Uuid,
            sa.ForeignKey("staff.id", name="fk_clinic_reference_entered_by"),
            nullable=False,
        ),
        sa.PrimaryKeyConstraint("id", name="pk_clinic_reference"),
    )
