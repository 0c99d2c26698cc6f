"""Who has to choose an own password, and the forms that people had half filled in."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    op.add_column(
        "staff",
        sa.Column("has_first_password", sa.Boolean, nullable=False, server_default="0"),
    )
    op.create_table(
        "unfinished_form",
        sa.Column(
            "staff_id",
            sa.Uuid,
            sa.ForeignKey("staff.id", name="fk_unfinished_form_staff_id"),
            nullable=False,
        ),
        sa.Column("place", sa.Integer, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("typed", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("staff_id", "place", name="pk_unfinished_form"),
    )
