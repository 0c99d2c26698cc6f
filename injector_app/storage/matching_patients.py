"""Which patients typed words mean."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, Select, false, intersect, select, union

from injector_app.domain.search_text import fold, health_key, search_parts
from injector_app.storage.patient_values import record_key, reversed_digits
from injector_app.storage.prefix import starts_with
from injector_app.storage.rows.patient import PatientNameRow, PatientRow

Ids = Select[UUID]

_FEWEST_DIGITS = 4
# Without country code and trunk zero, which people add and leave out.
_MOST_DIGITS = 9
_PHONE = re.compile(r"[+(]?\d[\d\s().,/+-]*")
_DATE = re.compile(r"\d+([-/. ]\d+){2}")
# They tell any person apart, and SQLite bounds the parts of a statement.
_MOST_WORDS = 20


def matching_patients(words: str, *, dates: tuple[date, ...] = ()) -> Ids:
    """The ids of patients that match every word, or all words as one number or date."""
    typed = tuple(dict.fromkeys(words.split()))
    # A dash between two names is no part of either.
    each = (tuple(filter(fold, typed)) or typed)[:_MOST_WORDS]
    if not each:
        return _ids(false())
    every_word = intersect(*(_meant_by(word, dates) for word in each))
    return _any_of([select(every_word.subquery().c[0]), *_as_number(words.strip(), dates)])


def _meant_by(word: str, dates: tuple[date, ...]) -> Ids:
    return _any_of([*_as_name(word), *_as_number(word, dates)])


def _as_name(word: str) -> Iterator[Ids]:
    named = [
        select(PatientNameRow.patient_id).where(starts_with(PatientNameRow.part, part))
        for part in search_parts(word)[:_MOST_WORDS]
    ]
    yield select(intersect(*named).subquery().c[0]) if len(named) > 1 else named[0]


def _as_number(text: str, dates: tuple[date, ...]) -> Iterator[Ids]:
    yield _ids(starts_with(PatientRow.record_key, record_key(text)))
    if len(health_key(text)) >= _FEWEST_DIGITS:
        yield _ids(starts_with(PatientRow.health_key, health_key(text)))
    tail = reversed_digits(text)[:_MOST_DIGITS]
    if len(tail) >= _FEWEST_DIGITS and _PHONE.fullmatch(text):
        yield _ids(starts_with(PatientRow.phone_reversed, tail))
    if dates and _DATE.fullmatch(text):
        yield _ids(PatientRow.birth_date.in_(dates))


def _ids(condition: ColumnElement[bool]) -> Ids:
    return select(PatientRow.id).where(condition)


def _any_of(ways: Sequence[Ids]) -> Ids:
    return select(union(*ways).subquery().c[0])
