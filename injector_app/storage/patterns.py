"""Store and load the clinic's own patterns."""

import json
from datetime import datetime
from typing import Any

from sqlalchemy import delete, insert, select, update

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import PatternId, StaffId
from injector_app.domain.pattern import Pattern
from injector_app.domain.plain_pattern import pattern_point_from_plain, pattern_point_to_plain
from injector_app.domain.search_text import fold
from injector_app.storage.records import Transaction
from injector_app.storage.rows.pattern import PatternRow
from injector_app.storage.treatment_values import to_json


def store_pattern(transaction: Transaction, pattern: Pattern, *, at: datetime, by: StaffId) -> None:
    """Keep a pattern, in place of the one with its id if there is one.

    Raises:
        RuleBroken: another pattern has the name.
    """
    _refuse_taken(transaction, pattern)
    values = {**_values(pattern), "updated_at": at, "updated_by": by}
    changed = update(PatternRow).where(PatternRow.id == pattern.id).values(**values)
    if not transaction.connection().execute(changed).rowcount:
        transaction.execute(insert(PatternRow).values(id=pattern.id, **values))


def load_pattern(transaction: Transaction, pattern_id: PatternId) -> Pattern:
    """One pattern.

    Raises:
        RuleBroken: there is none of that id.
    """
    row = transaction.scalars(select(PatternRow).where(PatternRow.id == pattern_id)).one_or_none()
    if row is None:
        raise RuleBroken(Rule.PATTERN_NOT_FOUND, value=str(pattern_id))
    return _pattern(row)


def load_patterns(transaction: Transaction) -> tuple[Pattern, ...]:
    """Every pattern, by name."""
    rows = transaction.scalars(select(PatternRow).order_by(PatternRow.name_key))
    return tuple(_pattern(row) for row in rows)


def remove_stored_pattern(transaction: Transaction, pattern_id: PatternId) -> None:
    """Forget a pattern; what was placed from it stays."""
    transaction.execute(delete(PatternRow).where(PatternRow.id == pattern_id))


def _refuse_taken(transaction: Transaction, pattern: Pattern) -> None:
    same_name = select(PatternRow.name).where(
        PatternRow.name_key == fold(pattern.name), PatternRow.id != pattern.id
    )
    if taken := transaction.scalar(same_name):
        raise RuleBroken(Rule.PATTERN_NAME_TAKEN, path="pattern", value=taken)


def _values(pattern: Pattern) -> dict[str, Any]:
    return {
        "name": pattern.name,
        "name_key": fold(pattern.name),
        "made_for": pattern.made_for,
        "points": to_json([pattern_point_to_plain(point) for point in pattern.points]),
    }


def _pattern(row: PatternRow) -> Pattern:
    return Pattern(
        id=PatternId(row.id),
        name=row.name,
        made_for=row.made_for,
        points=tuple(pattern_point_from_plain(plain) for plain in json.loads(row.points)),
    )
