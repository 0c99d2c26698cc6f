"""The clinic's own patterns come back as they were saved, under names that differ."""

from uuid import uuid4

import pytest
from sqlalchemy import text

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import PatternId
from injector_app.domain.pattern import Pattern
from injector_app.storage.patterns import (
    load_pattern,
    load_patterns,
    remove_stored_pattern,
    store_pattern,
)
from injector_app.storage.records import Records
from tests.support.builders import AN_INSTANT, a_pattern
from tests.support.records import Filled


def store(records: Records, filled: Filled, *patterns: Pattern) -> None:
    with records.writing() as transaction:
        for pattern in patterns:
            store_pattern(transaction, pattern, at=AN_INSTANT, by=filled.clinician.id)


def stored(records: Records) -> tuple[Pattern, ...]:
    with records.reading() as transaction:
        return load_patterns(transaction)


def test_pattern_comes_back_equal_and_by_name(records: Records, filled: Filled) -> None:
    second, first = a_pattern(name="élan"), a_pattern(name="Brow", points=0)
    store(records, filled, second, first)
    assert stored(records) == (first, second)
    with records.reading() as transaction:
        assert load_pattern(transaction, second.id) == second


def test_same_id_is_replaced(records: Records, filled: Filled) -> None:
    before = a_pattern(points=2)
    after = Pattern(before.id, before.name, "dysport", before.points[:1])
    store(records, filled, before, after)
    assert stored(records) == (after,)


def test_name_that_reads_the_same_is_taken(records: Records, filled: Filled) -> None:
    store(records, filled, a_pattern(name="Élan"))
    with pytest.raises(RuleBroken) as caught:
        store(records, filled, a_pattern(name="elan"))
    assert caught.value.rule is Rule.PATTERN_NAME_TAKEN


def test_removed_pattern_is_gone(records: Records, filled: Filled) -> None:
    kept, gone = a_pattern(name="a"), a_pattern(name="b")
    store(records, filled, kept, gone)
    with records.writing() as transaction:
        remove_stored_pattern(transaction, gone.id)
    assert stored(records) == (kept,)
    with records.reading() as transaction, pytest.raises(RuleBroken) as caught:
        load_pattern(transaction, PatternId(uuid4()))
    assert caught.value.rule is Rule.PATTERN_NOT_FOUND


def test_row_names_who_and_when(records: Records, filled: Filled) -> None:
    store(records, filled, a_pattern())
    with records.reading() as transaction:
        row = transaction.execute(text("SELECT updated_at, updated_by FROM pattern")).one()
    assert row.updated_at.startswith("2026-11-20T14:00")
    assert row.updated_by == filled.clinician.id.hex
