"""Patterns are saved by clinical staff, with a line in the audit."""

from dataclasses import replace

import pytest
from sqlalchemy import text

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.usecases.list_patterns import list_patterns
from injector_app.usecases.save_pattern import save_pattern
from injector_app.work.context import Work
from tests.support.builders import a_pattern


def audited(work: Work) -> list[tuple[str, str]]:
    with work.records.reading() as transaction:
        rows = transaction.execute(
            text("SELECT action, entity_id FROM audit WHERE entity = 'pattern' ORDER BY seq")
        )
        return [(row.action, row.entity_id) for row in rows]


def test_saved_pattern_is_listed_and_audited(work: Work) -> None:
    pattern = save_pattern(work, pattern=a_pattern(name=" Brow "))
    assert pattern.name == "Brow"
    assert list_patterns(work) == (pattern,)
    assert audited(work) == [("save pattern", str(pattern.id))]


def test_saving_again_replaces_the_points(work: Work) -> None:
    pattern = save_pattern(work, pattern=a_pattern(points=3))
    changed = save_pattern(work, pattern=replace(pattern, points=pattern.points[:1]))
    assert list_patterns(work) == (changed,)


def test_front_desk_keeps_no_patterns(desk: Work) -> None:
    with pytest.raises(RuleBroken) as caught:
        save_pattern(desk, pattern=a_pattern())
    assert caught.value.rule is Rule.NOT_PERMITTED


def test_refused_pattern_leaves_no_trace(work: Work) -> None:
    save_pattern(work, pattern=a_pattern(name="Brow"))
    with pytest.raises(RuleBroken):
        save_pattern(work, pattern=a_pattern(name="BROW"))
    assert len(list_patterns(work)) == len(audited(work)) == 1
