"""What the lists of a clinic are read by: when a vial was used, where its units went, indexes."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"

COLUMNS = (
    sa.Column("lot", sa.Text, nullable=False, server_default=""),
    sa.Column("used_on", sa.Date),
    sa.Column("size", sa.Integer),
    sa.Column("given", sa.Integer),
    sa.Column("discarded", sa.Integer),
)
DAY = "(SELECT performed_day FROM treatment t WHERE t.id = treatment_id)"
DRAFT = "(SELECT content FROM treatment t WHERE t.id = treatment_id)"
# The newest revision; a correction that is not signed yet is a draft of its own.
SIGNED = (
    "(SELECT json_extract(n.canonical, '$.treatment') FROM note n"
    " WHERE n.treatment_id = treatment_vial.treatment_id ORDER BY n.number DESC LIMIT 1)"
)
VIAL = "'$.vials[' || place || '].{}'"


def upgrade() -> None:
    for column in COLUMNS:
        op.add_column("treatment_vial", column)
    guard = _take_guard()
    for statement in fill_statements():
        op.get_bind().exec_driver_sql(statement)
    op.execute(guard)
    _create_indexes()


def _take_guard() -> str:
    """Let signed rows learn what their notes say; the same guard comes back."""
    name = "treatment_vial_update_guard"
    found = op.get_bind().exec_driver_sql("SELECT sql FROM sqlite_master WHERE name = ?", (name,))
    guard = str(found.scalar_one())
    op.execute(f"DROP TRIGGER {name}")
    return guard


def fill_statements() -> tuple[str, ...]:
    """What the records say already, put where lists read it."""
    lot = VIAL.format("lot")
    lots = tuple(
        f"UPDATE treatment_vial SET lot = coalesce(json_extract({content}, {lot}), '')"  # noqa: S608 - constants
        f" WHERE {content} IS NOT NULL"
        for content in (DRAFT, SIGNED)
    )
    where = f"WHERE {SIGNED} IS NOT NULL"
    amounts = (
        f"UPDATE treatment_vial SET size = {_hundredths('size')}, given = {_given()},"  # noqa: S608 - constants
        f" discarded = coalesce({_hundredths('discarded')}, 0) {where}"
    )
    return (f"UPDATE treatment_vial SET used_on = {DAY}", *lots, amounts)  # noqa: S608 - constants


def _given() -> str:
    units = "sum(CAST(round(json_extract(value, '$.units') * 100) AS INTEGER))"
    is_of_vial = "json_extract(value, '$.vial') = place"
    return (
        f"coalesce((SELECT {units} FROM json_each({SIGNED}, '$.points')"  # noqa: S608 - constants
        f" WHERE json_extract(value, '$.state') = 'given' AND {is_of_vial}), 0)"
    )


def _hundredths(name: str) -> str:
    value = f"json_extract({SIGNED}, {VIAL.format(name)})"
    return f"CAST(round({value} * 100) AS INTEGER)"


def _create_indexes() -> None:
    for name, table in (("state", "treatment"), ("lot_key", "treatment_vial")):
        # Each is the beginning of one that follows.
        op.drop_index(f"ix_{table}_{name}", table)
    _index("treatment", "state", "performed_day", "id")
    _index("treatment", "indication", "performed_day", "id")
    _index("treatment_vial", "lot_key", "used_on", "treatment_id", "place")
    _index(
        "treatment_vial",
        *("used_on", "product", "size", "given", "discarded", "treatment_id"),
    )
    _index("amendment", "kind", "about")
    op.create_index(
        "ix_treatment_vial_unbalanced",
        "treatment_vial",
        ["used_on", "treatment_id", "place"],
        sqlite_where=sa.text("given + discarded <> size"),
    )


def _index(table: str, *columns: str) -> None:
    op.create_index(f"ix_{table}_{'_'.join(columns)}", table, list(columns))
