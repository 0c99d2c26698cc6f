"""What was handed out, how long records are kept, and the one door through which a record goes.

A certificate opens the door for one patient. It is held to a tombstone that only the removal of
that patient leaves, so a transaction that opens the door and does not close it cannot be stored.
"""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"

YEARS = ("years_after_entry", "majority_age", "years_after_majority")
CERTIFIED = "EXISTS (SELECT 1 FROM erasure WHERE patient_id = {})"
OF_TREATMENT = (
    "EXISTS (SELECT 1 FROM treatment JOIN erasure USING (patient_id)"
    " WHERE treatment.id = OLD.treatment_id)"
)
NEWEST = "(SELECT max(number) FROM note WHERE treatment_id = treatment.id)"
LOCKED = (
    "EXISTS (SELECT 1 FROM treatment WHERE id = OLD.treatment_id AND state = 'signed'"  # noqa: S608
    f" AND revision >= {NEWEST})"
)


def upgrade() -> None:
    _create_disclosure()
    _create_hold_event()
    _create_retention_rule()
    _create_erasure()
    _guard_new_tables()
    _open_the_door()


def _create_disclosure() -> None:
    op.create_table(
        "disclosure",
        sa.Column("id", sa.Uuid, nullable=False),
        _reference("disclosure", "patient_id", "patient.id"),
        *_texts("recipient", "manner", "what"),
        sa.Column("given_on", sa.Date, nullable=False),
        *_texts("name", "ground", "recorded_at"),
        _reference("disclosure", "recorded_by", "staff.id"),
        sa.PrimaryKeyConstraint("id", name="pk_disclosure"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_disclosure_patient_id", "disclosure", ["patient_id"])


def _create_hold_event() -> None:
    op.create_table(
        "hold_event",
        _reference("hold_event", "patient_id", "patient.id"),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("is_held", sa.Boolean, nullable=False),
        sa.Column("day", sa.Date, nullable=False),
        *_texts("reason", "recorded_at"),
        _reference("hold_event", "recorded_by", "staff.id"),
        sa.PrimaryKeyConstraint("patient_id", "number", name="pk_hold_event"),
        sqlite_with_rowid=False,
    )


def _create_retention_rule() -> None:
    op.create_table(
        "retention_rule",
        sa.Column("place", sa.Integer, nullable=False),
        *_texts("jurisdiction"),
        *(sa.Column(name, sa.Integer, nullable=False) for name in YEARS),
        *_texts("source"),
        sa.Column("read_on", sa.Date, nullable=False),
        sa.PrimaryKeyConstraint("place", name="pk_retention_rule"),
    )


def _create_erasure() -> None:
    op.create_table(
        "tombstone",
        sa.Column("patient_id", sa.Uuid, nullable=False),
        sa.PrimaryKeyConstraint("patient_id", name="pk_tombstone"),
        sqlite_with_rowid=False,
    )
    gone = sa.ForeignKey(
        "tombstone.patient_id",
        name="fk_erasure_patient_id",
        deferrable=True,
        initially="DEFERRED",
    )
    op.create_table(
        "erasure",
        sa.Column("patient_id", sa.Uuid, gone, nullable=False),
        *_texts("record_number"),
        sa.Column("last_entry", sa.Date, nullable=False),
        sa.Column("kept_until", sa.Date, nullable=False),
        *_texts("grounds", "erased_at"),
        # No references: an older copy of the records may not know the people yet.
        sa.Column("administrator_id", sa.Uuid, nullable=False),
        *_texts("administrator"),
        sa.Column("clinician_id", sa.Uuid, nullable=False),
        *_texts("clinician"),
        sa.PrimaryKeyConstraint("patient_id", name="pk_erasure"),
        sqlite_with_rowid=False,
    )


def _guard_new_tables() -> None:
    for table in ("disclosure", "hold_event", "erasure", "tombstone"):
        _refuse(table, "UPDATE")
    for table in ("erasure", "tombstone"):
        _refuse(table, "DELETE")
        # REPLACE deletes without firing the trigger above.
        taken = f"EXISTS (SELECT 1 FROM {table} WHERE patient_id = NEW.patient_id)"  # noqa: S608
        _refuse(table, "INSERT", taken)
    _refuse("disclosure", "INSERT", "EXISTS (SELECT 1 FROM disclosure WHERE id = NEW.id)")
    count = "(SELECT count(*) FROM hold_event WHERE patient_id = NEW.patient_id)"
    _refuse("hold_event", "INSERT", f"NEW.number <> 1 + {count}")
    _refuse(
        "erasure",
        "INSERT",
        "NEW.administrator_id = NEW.clinician_id OR NEW.grounds = ''"
        " OR NEW.kept_until >= substr(NEW.erased_at, 1, 10)",
        "grounds",
    )
    living = "EXISTS (SELECT 1 FROM patient WHERE id = NEW.patient_id)"
    certified = CERTIFIED.format("NEW.patient_id")
    _refuse("tombstone", "INSERT", f"{living} OR NOT {certified}", "living")


def _open_the_door() -> None:
    for table in ("note", "amendment", "outcome", "personal_signature"):
        _refuse(table, "DELETE", f"NOT {OF_TREATMENT}")
    for table in ("disclosure", "hold_event"):
        _refuse(table, "DELETE", f"NOT {CERTIFIED.format('OLD.patient_id')}")
    signed = f"OLD.state = 'signed' AND NOT {CERTIFIED.format('OLD.patient_id')}"
    _refuse("treatment", "DELETE", signed)
    _refuse("treatment_vial", "DELETE", f"{LOCKED} AND NOT {OF_TREATMENT}")
    _refuse("patient", "DELETE", f"NOT {CERTIFIED.format('OLD.id')}")
    _refuse("patient", "UPDATE", "NEW.id <> OLD.id")
    # A patient that was erased comes back in no import and no merge.
    _refuse("patient", "INSERT", CERTIFIED.format("NEW.id"))
    op.execute(
        "CREATE TRIGGER patient_delete_tombstone AFTER DELETE ON patient"
        " BEGIN INSERT INTO tombstone (patient_id) VALUES (OLD.id); END"
    )


def _refuse(table: str, event: str, when: str = "1", name: str = "guard") -> None:
    op.execute(f"DROP TRIGGER IF EXISTS {table}_{event.lower()}_{name}")
    op.execute(
        f"CREATE TRIGGER {table}_{event.lower()}_{name} BEFORE {event} ON {table}"
        f" WHEN {when} BEGIN SELECT RAISE(ABORT, '{table} refuses {event.lower()}'); END"
    )


def _texts(*names: str) -> tuple[sa.Column[str], ...]:
    return tuple(sa.Column(name, sa.Text, nullable=False) for name in names)


def _reference(table: str, column: str, target: str) -> sa.Column[object]:
    key = sa.ForeignKey(target, name=f"fk_{table}_{column}")
    return sa.Column(column, sa.Uuid, key, nullable=False)
