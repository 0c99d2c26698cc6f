"""Names are found together with the other names of the same person, and with one letter wrong."""

from collections.abc import Iterator

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"

FEWEST_LETTERS = 3
ROOM = 1000

# The folded names do not hold the words that are signs only.
NAMES = """
    INSERT INTO patient_name
    SELECT replace(part, ' ', ''), trim(family_folded || ' ' || given_folded || coalesce(
        (SELECT group_concat(' ' || replace(other.part, ' ', ''), '')
         FROM old_patient_name AS other
         WHERE other.patient_id = patient.id
           AND instr(' ' || family_folded || ' ' || given_folded || ' ', ' ' || other.part || ' ')
               = 0),
        '')), id
    FROM old_patient_name JOIN patient ON patient.id = patient_id
"""


def upgrade() -> None:
    op.rename_table("patient_name", "old_patient_name")
    op.drop_index("ix_patient_name_patient_id")
    op.create_table(
        "patient_name",
        *(sa.Column(name, sa.Text, nullable=False) for name in ("part", "name")),
        sa.Column(
            "patient_id",
            sa.Uuid,
            sa.ForeignKey("patient.id", name="fk_patient_name_patient_id"),
            nullable=False,
        ),
        sa.PrimaryKeyConstraint("part", "name", "patient_id", name="pk_patient_name"),
        sqlite_with_rowid=False,
    )
    op.execute(NAMES)
    op.drop_table("old_patient_name")
    op.create_index("ix_patient_name_patient_id", "patient_name", ["patient_id"])
    _create_variants()
    op.create_index(
        "ix_treatment_last_visit", "treatment", ["patient_id", "state", "performed_day"]
    )


def _create_variants() -> None:
    op.create_table(
        "name_variant",
        *(sa.Column(name, sa.Text, nullable=False) for name in ("variant", "part")),
        sa.PrimaryKeyConstraint("variant", "part", name="pk_name_variant"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_name_variant_part", "name_variant", ["part"])
    connection = op.get_bind()
    parts = connection.execute(sa.text("SELECT DISTINCT part FROM patient_name")).scalars()
    rows = [{"v": variant, "p": part} for part in parts for variant in _variants(part)]
    insert = sa.text("INSERT INTO name_variant VALUES (:v, :p)")
    for start in range(0, len(rows), ROOM):
        connection.execute(insert, rows[start : start + ROOM])


def _variants(part: str) -> Iterator[str]:
    if len(part) >= FEWEST_LETTERS:
        yield from {part, *(part[:n] + part[n + 1 :] for n in range(len(part)))}
