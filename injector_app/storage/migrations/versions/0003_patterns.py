"""The clinic's own patterns."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.create_table(
        "pattern",
        sa.Column("id", sa.Uuid, nullable=False),
        *(
            sa.Column(name, sa.Text, nullable=False)
            for name in ("name", "name_key", "made_for", "points", "updated_at")
        ),
        sa.Column(
            "updated_by",
            sa.Uuid,
            sa.ForeignKey("staff.id", name="fk_pattern_updated_by"),
            nullable=False,
        ),
        sa.PrimaryKeyConstraint("id", name="pk_pattern"),
        sa.UniqueConstraint("name_key", name="uq_pattern_name_key"),
    )
