"""How the clinic has its notes printed."""

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0020"


def upgrade() -> None:
    op.create_table(
        "note_layout",
        sa.Column("only", sa.Integer, nullable=False),
        sa.Column("chosen", sa.Text, nullable=False),
        sa.Column("logo", sa.LargeBinary, nullable=False),
        sa.CheckConstraint("only = 1", name="only"),
        sa.PrimaryKeyConstraint("only", name="pk_note_layout"),
    )
