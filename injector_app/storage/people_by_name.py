"""People by the names somebody types, in statements that are built once for each shape.

A key of the search asks some five of them; building them anew took four times as long as asking
(decision 0039).
"""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, cast

from sqlalchemy import Integer, Select, String, bindparam, func, select, union

from injector_app.domain.one_edit import is_one_edit_apart, variants
from injector_app.domain.search_text import health_key
from injector_app.domain.typed_search import TypedSearch
from injector_app.storage.matching_patients import FEWEST_DIGITS, MANY, has_part_too, people_named
from injector_app.storage.patient_values import record_key
from injector_app.storage.persons import is_in_force, is_shown, shown_in_place_of
from injector_app.storage.prefix import bounds, starts_with_bound
from injector_app.storage.records import Transaction
from injector_app.storage.rows.patient import NameVariantRow, PatientNameRow, PatientRow

# Columns and no objects: nothing here is changed, and a key of the search waits for each of them.
_READ: tuple[Any, ...] = (
    PatientRow.id,
    PatientRow.record_number,
    PatientRow.family,
    PatientRow.given,
    PatientRow.birth_date,
    PatientRow.sex,
    PatientRow.phone,
    PatientRow.email,
    PatientRow.address,
    PatientRow.alerts,
    PatientRow.version,
    PatientRow.body,
    PatientRow.health_number,
    PatientRow.family_folded,
    PatientRow.given_folded,
)
_FIRST, _RECORD, _HEALTH = "first", "record", "health"


def people_by_name(
    transaction: Transaction, typed: TypedSearch, *, passes_hidden: bool, limit: int
) -> Sequence[PatientRow]:
    """Those whose names begin with each word, and whose number the whole line may be."""
    leading = _rarest(transaction, typed.names, passes_hidden=passes_hidden)
    others = [name for name in typed.names if name != leading]
    health = health_key(typed.line)
    is_health = len(health) >= FEWEST_DIGITS
    statement = _people(len(others), is_health=is_health, passes_hidden=passes_hidden)
    asked = bounds(_FIRST, leading) | bounds(_RECORD, record_key(typed.line)) | _named(others)
    if is_health:
        asked |= bounds(_HEALTH, health)
    return _rows(transaction, statement, {**asked, "most": limit})


def people_a_slip_away(
    transaction: Transaction,
    name: str,
    others: Sequence[str],
    *,
    passes_hidden: bool,
    limit: int,
) -> Sequence[PatientRow]:
    """Those one of whose names is one slip away from `name`, the others as typed."""
    near = transaction.scalars(_parts_near(), {"variants": [*variants(name)]})
    parts = [part for part in near if is_one_edit_apart(part, name)]
    if not parts:
        return ()
    statement = _slipped(len(others), passes_hidden=passes_hidden)
    asked: dict[str, Any] = {"parts": parts, "most": limit, **_named(others)}
    return _rows(transaction, statement, asked)


def _rows(
    transaction: Transaction, statement: Select[Any], asked: Mapping[str, Any]
) -> Sequence[PatientRow]:
    """Rows that are read as a `PatientRow` is."""
    return cast("Sequence[PatientRow]", transaction.execute(statement, asked).all())


def _rarest(transaction: Transaction, names: Sequence[str], *, passes_hidden: bool) -> str:
    """The name that the fewest people have, of equals the longest."""
    if len(names) == 1:
        return names[0]
    count = _count(passes_hidden=passes_hidden)
    counts = {name: transaction.scalar(count, bounds(_FIRST, name)) or 0 for name in names}
    return min(names, key=lambda name: (counts[name], -len(name)))


def _named(others: Sequence[str]) -> dict[str, str]:
    return {f"other_{place}": name for place, name in enumerate(others)}


@cache
def _people(others: int, *, is_health: bool, passes_hidden: bool) -> Select[Any]:
    leading = starts_with_bound(PatientNameRow.part, _FIRST)
    ways = [people_named(leading, _bound(others), passes_hidden=passes_hidden)]
    numbers = [starts_with_bound(PatientRow.record_key, _RECORD)]
    if is_health:
        numbers.append(starts_with_bound(PatientRow.health_key, _HEALTH))
    ways += [select(PatientRow.id).where(number, is_in_force()) for number in numbers]
    found = union(*(select(way.limit(_most()).subquery()) for way in ways))
    return _shown(select(found.subquery()))


@cache
def _slipped(others: int, *, passes_hidden: bool) -> Select[Any]:
    leading = PatientNameRow.part.in_(bindparam("parts", expanding=True))
    named = people_named(leading, _bound(others), passes_hidden=passes_hidden)
    return _shown(named.limit(_most()))


@cache
def _parts_near() -> Select[str]:
    wanted = NameVariantRow.variant.in_(bindparam("variants", expanding=True))
    return select(NameVariantRow.part).where(wanted).distinct()


@cache
def _count(*, passes_hidden: bool) -> Select[int]:
    leading = starts_with_bound(PatientNameRow.part, _FIRST)
    some = people_named(leading, (), passes_hidden=passes_hidden).order_by(None).limit(MANY)
    return select(func.count()).select_from(some.subquery())


def _bound(others: int) -> list[Any]:
    return [has_part_too(bindparam(f"other_{place}", type_=String)) for place in range(others)]


def _shown(ids: Select[Any]) -> Select[Any]:
    return select(*_READ).where(PatientRow.id.in_(shown_in_place_of(ids)), is_shown())


def _most() -> Any:  # noqa: ANN401 - a parameter is any expression
    return bindparam("most", type_=Integer)
