"""A pattern gets another name and keeps its points."""

from dataclasses import replace

import pytest

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.usecases.list_patterns import list_patterns
from injector_app.usecases.rename_pattern import rename_pattern
from injector_app.usecases.save_pattern import save_pattern
from injector_app.work.context import Work
from tests.support.builders import a_pattern


def test_other_name_same_points(work: Work) -> None:
    pattern = save_pattern(work, pattern=a_pattern(points=3))
    renamed = rename_pattern(work, pattern_id=pattern.id, name="Forehead, low")
    assert renamed == replace(pattern, name="Forehead, low")
    assert list_patterns(work) == (renamed,)


@pytest.mark.parametrize(("name", "rule"), [("", Rule.TEXT_EMPTY), ("b", Rule.PATTERN_NAME_TAKEN)])
def test_no_name_and_a_taken_one_are_refused(work: Work, name: str, rule: Rule) -> None:
    pattern = save_pattern(work, pattern=a_pattern(name="a"))
    save_pattern(work, pattern=a_pattern(name="B"))
    with pytest.raises(RuleBroken) as caught:
        rename_pattern(work, pattern_id=pattern.id, name=name)
    assert caught.value.rule is rule
    assert [each.name for each in list_patterns(work)] == ["a", "B"]
