"""A removed pattern is off the list, once."""

import pytest

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.usecases.list_patterns import list_patterns
from injector_app.usecases.remove_pattern import remove_pattern
from injector_app.usecases.save_pattern import save_pattern
from injector_app.work.context import Work
from tests.support.builders import a_pattern


def test_removed_pattern_is_gone_and_cannot_be_removed_again(work: Work) -> None:
    pattern = save_pattern(work, pattern=a_pattern())
    remove_pattern(work, pattern_id=pattern.id)
    assert list_patterns(work) == ()
    with pytest.raises(RuleBroken) as caught:
        remove_pattern(work, pattern_id=pattern.id)
    assert caught.value.rule is Rule.PATTERN_NOT_FOUND
