"""The clinic's certificate, and what it added to exported notes."""

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0024"


def upgrade() -> None:
    op.create_table(
        "clinic_certificate",
        sa.Column("fingerprint", sa.Text, nullable=False),
        sa.Column("certificate", sa.LargeBinary, nullable=False),
        sa.Column("chain", sa.LargeBinary, nullable=False),
        sa.Column("private", sa.LargeBinary, nullable=True),
        sa.Column("in_place", sa.Integer, nullable=True),
        sa.Column("signs_exports", sa.Boolean, nullable=False),
        sa.Column("added_at", sa.Text, nullable=False),
        # One is in place; of those before it only the public part is left.
        sa.CheckConstraint("in_place IS NULL OR in_place = 1", name="in_place"),
        sa.CheckConstraint("(in_place IS NULL) = (private IS NULL)", name="private"),
        sa.CheckConstraint("NOT signs_exports OR in_place IS NOT NULL", name="signs_exports"),
        sa.UniqueConstraint("in_place", name="uq_clinic_certificate_in_place"),
        sa.PrimaryKeyConstraint("fingerprint", name="pk_clinic_certificate"),
    )
    op.create_table(
        "kept_signature",
        sa.Column("printed", sa.Text, nullable=False),
        sa.Column("fingerprint", sa.Text, nullable=False),
        sa.Column("treatment_id", sa.Uuid, nullable=False),
        sa.Column("added", sa.LargeBinary, nullable=False),
        sa.ForeignKeyConstraint(
            ["fingerprint"],
            ["clinic_certificate.fingerprint"],
            name="fk_kept_signature_fingerprint",
        ),
        sa.ForeignKeyConstraint(
            ["treatment_id"], ["treatment.id"], name="fk_kept_signature_treatment_id"
        ),
        sa.PrimaryKeyConstraint("printed", "fingerprint", name="pk_kept_signature"),
    )
    op.create_index("ix_kept_signature_treatment_id", "kept_signature", ["treatment_id"])
