"""Patterns are for those who chart."""

import pytest

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.usecases.list_patterns import list_patterns
from injector_app.work.context import Work


def test_new_clinic_has_none_and_the_front_desk_sees_none(work: Work) -> None:
    assert list_patterns(work) == ()


def test_front_desk_is_refused(desk: Work) -> None:
    with pytest.raises(RuleBroken) as caught:
        list_patterns(desk)
    assert caught.value.rule is Rule.NOT_PERMITTED
