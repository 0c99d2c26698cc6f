"""Which patients typed words mean.

A name is looked for where the fewest people have to be passed: the word that the fewest names
begin with leads through the index, and the other words are compared there. So an answer takes
as long among a million people as among ten thousand.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Select,
    and_,
    exists,
    false,
    func,
    literal,
    or_,
    select,
    union,
    union_all,
)

from injector_app.domain.search_text import health_key, search_parts
from injector_app.domain.typed_search import TypedSearch
from injector_app.storage.patient_values import record_key, reversed_digits
from injector_app.storage.persons import has_hidden, is_in_force
from injector_app.storage.prefix import starts_with
from injector_app.storage.records import Transaction
from injector_app.storage.rows.patient import PatientNameRow, PatientRow

Ids = Select[UUID]

FEWEST_DIGITS = 4
# Without country code and trunk zero, which people add and leave out.
_MOST_DIGITS = 9
_PHONE = re.compile(r"[+(]?\d[\d\s().,/+-]*")
_DATE = re.compile(r"\d+([-/. ]\d+){2}")
# From here on a word is as good as none for finding somebody, and counting on is a waste.
MANY = 2000
# SQLite bounds the parts of a statement.
_MOST_PARTS = 5


def matching_patients(
    transaction: Transaction, words: str, *, dates: tuple[date, ...] = (), limit: int | None = None
) -> Ids:
    """The ids of patients that match every word, or all words as one number or date.

    With a limit, so many of each kind of match, names in their order.
    """
    typed = TypedSearch.of(words)
    ways = [*_as_number(typed.line, dates)]
    if typed.names or typed.numbers:
        ways.append(_by_words(transaction, typed, dates))
    return select(union(*(select(way.limit(limit).subquery()) for way in ways)).subquery())


def people_named(
    leading: ColumnElement[bool],
    others: Iterable[ColumnElement[bool]],
    *,
    passes_hidden: bool = True,
) -> Ids:
    """Those with a part that `leading` asks for, and the `others` that `has_part_too` asks for.

    People of an import under way are passed over, or they would take the place of others; where
    there are none, asking for each name would take most of the time.
    """
    query = select(PatientNameRow.patient_id).where(leading, *others)
    if passes_hidden:
        is_known = exists().where(PatientRow.id == PatientNameRow.patient_id, is_in_force())
        query = query.where(is_known)
    return query.order_by(PatientNameRow.part, PatientNameRow.name)


def has_part_too(name: ColumnElement[str] | str) -> ColumnElement[bool]:
    """Whether the whole name has a part that begins so, beside the one that leads."""
    return func.instr(literal(" ") + PatientNameRow.name, literal(" ") + name) > 0


def _by_words(transaction: Transaction, typed: TypedSearch, dates: tuple[date, ...]) -> Ids:
    is_any = has_hidden(transaction)
    names = {name: _begins(name) for name in typed.names}
    named = {name: people_named(names[name], (), passes_hidden=is_any) for name in names}
    if not typed.numbers:
        rarest = _rarest(transaction, named)
        rest = [has_part_too(name) for name in names if name != rarest]
        return people_named(names[rarest], rest, passes_hidden=is_any)
    numbers = {number: _any_of([*_as_any(number, dates)]) for number in typed.numbers}
    ways = {**numbers, **named}
    rarest = _rarest(transaction, ways)
    few = ways[rarest].limit(MANY).subquery()
    others = (_has(word, dates, is_name=word in names) for word in ways if word != rarest)
    return select(PatientRow.id).where(PatientRow.id.in_(select(few.c[0])), *others)


def _rarest(transaction: Transaction, ways: Mapping[str, Ids]) -> str:
    """The word that means the fewest people, of equals the longest."""
    if len(ways) == 1:
        return next(iter(ways))
    counts = {word: _count(transaction, way) for word, way in ways.items()}
    return min(ways, key=lambda word: (counts[word], -len(word)))


def _count(transaction: Transaction, way: Ids) -> int:
    some = way.order_by(None).limit(MANY).subquery()
    return transaction.scalar(select(func.count()).select_from(some)) or 0


def _begins(name: str) -> ColumnElement[bool]:
    return starts_with(PatientNameRow.part, name)


def _has(word: str, dates: tuple[date, ...], *, is_name: bool) -> ColumnElement[bool]:
    """Whether a patient at hand matches a word."""
    if is_name:
        return _has_part(word)
    return or_(and_(*map(_has_part, _parts(word))), *_number_conditions(word, dates))


def _has_part(part: str) -> ColumnElement[bool]:
    return exists().where(PatientNameRow.patient_id == PatientRow.id, _begins(part))


def _parts(word: str) -> tuple[str, ...]:
    """What a word with a digit is in a name: the 2nd, R2-D2."""
    return search_parts(word)[:_MOST_PARTS]


def _as_any(word: str, dates: tuple[date, ...]) -> Iterator[Ids]:
    """As a number, and as a part of a name."""
    yield from _as_number(word, dates)
    longest, *others = sorted(_parts(word), key=len, reverse=True)
    yield people_named(_begins(longest), map(has_part_too, others)).order_by(None)


def _as_number(text: str, dates: tuple[date, ...]) -> Iterator[Ids]:
    """One select for each kind of number: each has its own index."""
    for condition in _number_conditions(text, dates):
        yield select(PatientRow.id).where(condition, is_in_force())


def _number_conditions(text: str, dates: tuple[date, ...]) -> Iterator[ColumnElement[bool]]:
    yield starts_with(PatientRow.record_key, record_key(text)) if text else false()
    if len(health_key(text)) >= FEWEST_DIGITS:
        yield starts_with(PatientRow.health_key, health_key(text))
    tail = reversed_digits(text)[:_MOST_DIGITS]
    if len(tail) >= FEWEST_DIGITS and _PHONE.fullmatch(text):
        yield starts_with(PatientRow.phone_reversed, tail)
    if dates and _DATE.fullmatch(text):
        yield PatientRow.birth_date.in_(dates)


def _any_of(ways: Sequence[Ids]) -> Ids:
    return select(union_all(*ways).subquery())
