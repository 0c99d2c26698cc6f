"""The keys people sign with, their signatures, and counter-signatures among the amendments."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"

KINDS = "'addendum', 'late entry', 'retraction', 'patient statement', 'counter-signature'"


def upgrade() -> None:
    _create_keys()
    _create_signatures()
    _refuse_changes("signing_key", "public = NEW.public")
    _refuse_changes(
        "personal_signature",
        "treatment_id = NEW.treatment_id AND kind = NEW.kind AND number = NEW.number",
    )
    # What was signed is there before its signature.
    for kind in ("note", "amendment"):
        _refuse(
            "personal_signature",
            "INSERT",
            f"NEW.kind = '{kind}' AND NOT EXISTS (SELECT 1 FROM {kind}"  # noqa: S608 - our own tables
            " WHERE treatment_id = NEW.treatment_id AND number = NEW.number)",
            name=f"without_{kind}",
        )
    op.execute("DROP TRIGGER amendment_insert_kind")
    _refuse("amendment", "INSERT", f"NEW.kind NOT IN ({KINDS})", name="kind")


def _create_keys() -> None:
    op.create_table(
        "signing_key",
        sa.Column("public", sa.Text, nullable=False),
        _reference("signing_key", "staff_id", "staff.id", sa.Uuid),
        sa.Column("since", sa.Integer, nullable=False),
        sa.Column("made_at", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("public", name="pk_signing_key"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "signing_secret",
        _reference("signing_secret", "public", "signing_key.public", sa.Text),
        sa.Column("nonce", sa.Text, nullable=False),
        sa.Column("wrapped", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("public", "nonce", name="pk_signing_secret"),
        sqlite_with_rowid=False,
    )


def _create_signatures() -> None:
    op.create_table(
        "personal_signature",
        _reference("personal_signature", "treatment_id", "treatment.id", sa.Uuid),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("signature", sa.Text, nullable=False),
        sa.Column("asks_review", sa.Boolean, nullable=False),
        sa.PrimaryKeyConstraint("treatment_id", "kind", "number", name="pk_personal_signature"),
        sa.CheckConstraint("kind IN ('note', 'amendment')", name="ck_personal_signature_kind"),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_personal_signature_asks_review",
        "personal_signature",
        ["asks_review"],
        sqlite_where=sa.text("asks_review = 1"),
    )


def _refuse_changes(table: str, same: str) -> None:
    _refuse(table, "UPDATE")
    _refuse(table, "DELETE")
    # REPLACE deletes without firing the trigger above, so what it would replace is refused here.
    _refuse(table, "INSERT", f"EXISTS (SELECT 1 FROM {table} WHERE {same})")  # noqa: S608 - our own tables


def _refuse(table: str, event: str, when: str = "1", *, name: str = "guard") -> None:
    op.execute(
        f"CREATE TRIGGER {table}_{event.lower()}_{name} BEFORE {event} ON {table}"
        f" WHEN {when} BEGIN SELECT RAISE(ABORT, '{table} refuses {event.lower()}'); END"
    )


def _reference(table: str, column: str, target: str, kind: type) -> sa.Column[object]:
    key = sa.ForeignKey(target, name=f"fk_{table}_{column}")
    return sa.Column(column, kind, key, nullable=False)
