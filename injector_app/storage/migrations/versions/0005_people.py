"""People who left, and what the clinic decided for itself."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    # Whoever could sign in before still can.
    op.add_column("staff", sa.Column("is_active", sa.Boolean, nullable=False, server_default="1"))
    op.create_table(
        "clinic_policy",
        sa.Column("only", sa.Integer, nullable=False),
        sa.Column("chosen", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("only", name="pk_clinic_policy"),
        sa.CheckConstraint("only = 1", name="only"),
    )
