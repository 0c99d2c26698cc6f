"""The secret of a person's authenticator app."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    op.create_table(
        "second_factor",
        sa.Column(
            "staff_id",
            sa.Uuid,
            sa.ForeignKey("staff.id", name="fk_second_factor_staff_id"),
            nullable=False,
        ),
        sa.Column("secret", sa.LargeBinary, nullable=False),
        sa.Column("last_step", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("staff_id", name="pk_second_factor"),
    )
