"""Only an emergency can be ended; more in test_break_glass."""

import pytest

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.usecases.end_emergency import end_emergency
from injector_app.work.context import Work


def test_there_is_nothing_to_end_without_one(work: Work) -> None:
    with pytest.raises(RuleBroken) as raised:
        end_emergency(work)
    assert raised.value.rule is Rule.NOT_PERMITTED
