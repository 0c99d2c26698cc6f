"""What the front desk hands out, asks and changes: nothing of it is lost, nothing is overwritten.

A hand-out may name the treatment it is about, and the hand-out that it takes back. A message to the
clinician is marked as done and as open again; its words never change. What a patient was reached by
stays when it is changed.
"""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"

CERTIFIED = "EXISTS (SELECT 1 FROM erasure WHERE patient_id = OLD.patient_id)"
WORDS = " AND ".join(
    f"NEW.{name} IS OLD.{name}"
    for name in ("id", "patient_id", "treatment_id", "text", "sent_at", "sent_by")
)
TAKEN_BACK_TWICE = (
    "NEW.corrects IS NOT NULL AND (EXISTS (SELECT 1 FROM disclosure WHERE corrects = NEW.corrects)"
    " OR EXISTS (SELECT 1 FROM disclosure WHERE id = NEW.corrects AND corrects IS NOT NULL))"
)


def upgrade() -> None:
    for name, target in (("treatment_id", "treatment"), ("corrects", "disclosure")):
        # As text: in this dialect the tool would make the whole table anew for a reference.
        op.execute(
            f"ALTER TABLE disclosure ADD COLUMN {name} CHAR(32)"
            f" CONSTRAINT fk_disclosure_{name} REFERENCES {target} (id)"
        )
        _index_few("disclosure", name)
    op.create_table(
        "desk_message",
        sa.Column("id", sa.Uuid, nullable=False),
        _reference("desk_message", "patient_id", "patient.id"),
        _reference("desk_message", "treatment_id", "treatment.id", is_needed=False),
        *_texts("text", "sent_at"),
        _reference("desk_message", "sent_by", "staff.id"),
        sa.Column("done_at", sa.Text),
        _reference("desk_message", "done_by", "staff.id", is_needed=False),
        sa.PrimaryKeyConstraint("id", name="pk_desk_message"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_desk_message_patient_id", "desk_message", ["patient_id"])
    _index_few("desk_message", "treatment_id")
    waiting = sa.text("done_at IS NULL")
    op.create_index("ix_desk_message_sent_at", "desk_message", ["sent_at"], sqlite_where=waiting)
    op.create_table(
        "earlier_contact",
        sa.Column("id", sa.Uuid, nullable=False),
        _reference("earlier_contact", "patient_id", "patient.id"),
        *_texts("phone", "email", "address", "replaced_at"),
        _reference("earlier_contact", "replaced_by", "staff.id"),
        sa.PrimaryKeyConstraint("id", name="pk_earlier_contact"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_earlier_contact_patient_id", "earlier_contact", ["patient_id"])
    _guard()


def _guard() -> None:
    _refuse("disclosure", "INSERT", TAKEN_BACK_TWICE, "taken_back")
    _refuse("desk_message", "UPDATE", f"NOT ({WORDS})")
    _refuse("earlier_contact", "UPDATE", "1")
    for table in ("desk_message", "earlier_contact"):
        _refuse(table, "DELETE", f"NOT {CERTIFIED}")
        # REPLACE deletes without firing the trigger above.
        _refuse(table, "INSERT", f"EXISTS (SELECT 1 FROM {table} WHERE id = NEW.id)")  # noqa: S608


def _refuse(table: str, event: str, when: str, name: str = "guard") -> None:
    op.execute(
        f"CREATE TRIGGER {table}_{event.lower()}_{name} BEFORE {event} ON {table}"
        f" WHEN {when} BEGIN SELECT RAISE(ABORT, '{table} refuses {event.lower()}'); END"
    )


def _index_few(table: str, name: str) -> None:
    few = sa.text(f"{name} IS NOT NULL")
    op.create_index(f"ix_{table}_{name}", table, [name], sqlite_where=few)


def _texts(*names: str) -> tuple[sa.Column[str], ...]:
    return tuple(sa.Column(name, sa.Text, nullable=False) for name in names)


def _reference(
    table: str, column: str, target: str, *, is_needed: bool = True
) -> sa.Column[object]:
    key = sa.ForeignKey(target, name=f"fk_{table}_{column}")
    return sa.Column(column, sa.Uuid, key, nullable=not is_needed)
