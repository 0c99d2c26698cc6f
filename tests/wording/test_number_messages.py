"""A refused number says what to type instead."""

import pytest

from injector_app.domain.errors import RuleBroken
from injector_app.domain.units import Units
from injector_app.wording.messages import describe
from injector_app.wording.number_messages import NUMBER_MESSAGES
from injector_app.wording.rule_messages import RULE_MESSAGES


@pytest.mark.parametrize(
    ("text", "words"), [("2,5", "Type 2.5."), ("1,500", "Type 1500 or 1.500.")]
)
def test_comma_is_answered_with_what_may_be_meant(text: str, words: str) -> None:
    with pytest.raises(RuleBroken) as caught:
        Units.parse(text)
    assert describe(caught.value).next_step == words


def test_they_are_among_all_messages() -> None:
    assert NUMBER_MESSAGES.items() <= RULE_MESSAGES.items()
