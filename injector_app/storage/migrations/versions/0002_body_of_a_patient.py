"""The body that a patient is charted on."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    # Everybody who was registered before there was a choice was charted on the adult.
    op.add_column("patient", sa.Column("body", sa.Text, nullable=False, server_default="adult"))
