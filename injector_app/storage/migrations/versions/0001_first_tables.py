"""The first tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    _create_clinic()
    _create_staff()
    _create_patients()
    _create_treatments()
    _create_notes()
    _create_audit()
    _guard_notes()
    _guard_audit()
    _guard_signed_treatments()
    _guard_vials_of_signed_treatments()


def _create_clinic() -> None:
    op.create_table(
        "clinic",
        _id(),
        *_texts("name", "address", "region", "time_zone"),
        sa.Column("is_demo", sa.Boolean, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_clinic"),
    )
    _create_single("identity", sa.Column("database_id", sa.Uuid, nullable=False))
    _create_single("key_copy", sa.Column("data", sa.LargeBinary, nullable=False))


def _create_staff() -> None:
    op.create_table(
        "staff",
        _id(),
        *_texts("sign_in", "name", "credentials", "roles"),
        sa.Column("slot_id", sa.Uuid, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_staff"),
        sa.UniqueConstraint("sign_in", name="uq_staff_sign_in"),
        sa.UniqueConstraint("slot_id", name="uq_staff_slot_id"),
    )


def _create_patients() -> None:
    op.create_table(
        "patient",
        _id(),
        *_texts("record_number", "family", "given"),
        sa.Column("birth_date", sa.Date, nullable=False),
        *_texts("sex", "phone", "email", "address", "alerts"),
        sa.Column("version", sa.Integer, nullable=False),
        *_texts("record_key", "family_folded", "given_folded", "phone_reversed"),
        sa.Column("touched", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_patient"),
        sa.UniqueConstraint("record_key", name="uq_patient_record_key"),
    )
    _index("patient", "birth_date")
    _index("patient", "family_folded", "given_folded")
    _index("patient", "phone_reversed")
    _index("patient", "touched")
    op.create_table(
        "patient_name",
        *_texts("part"),
        _reference("patient_name", "patient_id", "patient.id"),
        sa.PrimaryKeyConstraint("part", "patient_id", name="pk_patient_name"),
        sqlite_with_rowid=False,
    )
    _index("patient_name", "patient_id")
    _create_single("record_counter", sa.Column("next_number", sa.Integer, nullable=False))
    op.execute("INSERT INTO record_counter (only, next_number) VALUES (1, 1001)")


def _create_treatments() -> None:
    op.create_table(
        "treatment",
        _id(),
        _reference("treatment", "patient_id", "patient.id"),
        _reference("treatment", "clinician_id", "staff.id"),
        *_texts("performed_at", "performed_utc"),
        sa.Column("performed_day", sa.Date, nullable=False),
        *_texts("indication", "state"),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("points_given", sa.Integer, nullable=False),
        *_texts("vials", "units", "updated_at"),
        _reference("treatment", "updated_by", "staff.id"),
        sa.Column("content", sa.Text),
        sa.PrimaryKeyConstraint("id", name="pk_treatment"),
        sa.CheckConstraint("state IN ('draft', 'signed')", name=op.f("ck_treatment_state")),
        sa.CheckConstraint(
            "(state = 'draft') = (content IS NOT NULL)", name=op.f("ck_treatment_content")
        ),
    )
    _index("treatment", "patient_id", "performed_utc")
    _index("treatment", "clinician_id", "performed_utc")
    _index("treatment", "performed_utc")
    _index("treatment", "performed_day")
    _index("treatment", "state")
    op.create_table(
        "treatment_vial",
        _reference("treatment_vial", "treatment_id", "treatment.id"),
        sa.Column("place", sa.Integer, nullable=False),
        *_texts("product", "lot_key"),
        sa.PrimaryKeyConstraint("treatment_id", "place", name="pk_treatment_vial"),
    )
    _index("treatment_vial", "product")
    _index("treatment_vial", "lot_key")


def _create_notes() -> None:
    op.create_table(
        "note",
        _reference("note", "treatment_id", "treatment.id"),
        sa.Column("number", sa.Integer, nullable=False),
        *_texts("canonical", "digest", "previous_digest", "signed_at"),
        _reference("note", "signed_by", "staff.id"),
        sa.PrimaryKeyConstraint("treatment_id", "number", name="pk_note"),
        sa.UniqueConstraint("digest", name="uq_note_digest"),
        sa.UniqueConstraint(
            "treatment_id", "previous_digest", name="uq_note_treatment_id_previous_digest"
        ),
    )


def _create_audit() -> None:
    op.create_table(
        "audit",
        sa.Column("seq", sa.Integer, nullable=False),
        *_texts("at"),
        sa.Column("staff", sa.Uuid),
        *_texts("action", "entity", "entity_id"),
        sa.Column("patient", sa.Uuid),
        *_texts("reason"),
        sa.Column("mac", sa.LargeBinary),
        sa.PrimaryKeyConstraint("seq", name="pk_audit"),
    )
    _index("audit", "patient")


def _guard_notes() -> None:
    _refuse("note", "UPDATE")
    _refuse("note", "DELETE")
    # REPLACE deletes without firing the trigger above, so what it would replace is refused here.
    _refuse("note", "INSERT", "EXISTS (SELECT 1 FROM note WHERE digest = NEW.digest)")
    _refuse(
        "note",
        "INSERT",
        "NEW.number <> 1 + (SELECT count(*) FROM note WHERE treatment_id = NEW.treatment_id)",
        name="order",
    )
    _refuse(
        "note",
        "INSERT",
        "NEW.previous_digest <> coalesce((SELECT digest FROM note"
        " WHERE treatment_id = NEW.treatment_id AND number = NEW.number - 1), '')",
        name="chain",
    )


def _guard_audit() -> None:
    _refuse("audit", "UPDATE")
    _refuse("audit", "DELETE")
    _refuse("audit", "INSERT", "NEW.seq <> 1 + coalesce((SELECT max(seq) FROM audit), 0)")


def _guard_signed_treatments() -> None:
    _refuse("treatment", "UPDATE", "OLD.state = 'signed' OR NEW.id <> OLD.id")
    _refuse("treatment", "DELETE", "OLD.state = 'signed'")
    _refuse(
        "treatment",
        "INSERT",
        "NEW.state = 'signed' OR EXISTS"
        " (SELECT 1 FROM treatment WHERE id = NEW.id AND state = 'signed')",
    )
    _refuse(
        "treatment",
        "UPDATE",
        "NEW.state = 'signed' AND NOT EXISTS (SELECT 1 FROM note WHERE treatment_id = NEW.id)",
        name="unsigned",
    )


def _guard_vials_of_signed_treatments() -> None:
    signed = "EXISTS (SELECT 1 FROM treatment WHERE id = {}.treatment_id AND state = 'signed')"
    old, new = signed.format("OLD"), signed.format("NEW")
    _refuse("treatment_vial", "INSERT", new)
    _refuse("treatment_vial", "UPDATE", f"{old} OR {new}")
    _refuse("treatment_vial", "DELETE", old)


def _refuse(table: str, event: str, when: str = "1", *, name: str = "guard") -> None:
    op.execute(
        f"CREATE TRIGGER {table}_{event.lower()}_{name} BEFORE {event} ON {table}"
        f" WHEN {when} BEGIN SELECT RAISE(ABORT, '{table} refuses {event.lower()}'); END"
    )


def _create_single(table: str, column: sa.Column[object]) -> None:
    """A table that holds one row."""
    op.create_table(
        table,
        sa.Column("only", sa.Integer, nullable=False),
        column,
        sa.PrimaryKeyConstraint("only", name=f"pk_{table}"),
        sa.CheckConstraint("only = 1", name=op.f(f"ck_{table}_only")),
    )


def _id() -> sa.Column[object]:
    return sa.Column("id", sa.Uuid, nullable=False)


def _texts(*names: str) -> tuple[sa.Column[str], ...]:
    return tuple(sa.Column(name, sa.Text, nullable=False) for name in names)


def _reference(table: str, column: str, target: str) -> sa.Column[object]:
    key = sa.ForeignKey(target, name=f"fk_{table}_{column}")
    return sa.Column(column, sa.Uuid, key, nullable=False)


def _index(table: str, *columns: str) -> None:
    op.create_index(f"ix_{table}_{'_'.join(columns)}", table, list(columns))
