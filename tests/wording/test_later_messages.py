"""References and responses: every refusal says what to do next, in words a person reads."""

import pytest

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.units import Units
from injector_app.wording.later_messages import LATER_MESSAGES
from injector_app.wording.messages import describe
from injector_app.wording.rule_messages import RULE_MESSAGES


@pytest.mark.parametrize("rule", LATER_MESSAGES)
def test_every_refusal_has_a_next_step(rule: Rule) -> None:
    assert RULE_MESSAGES[rule] == LATER_MESSAGES[rule]
    message = describe(RuleBroken(rule, path="days"))
    assert message.next_step.endswith(".")
    assert "unknown" not in message.title


def test_facts_stand_in_the_sentence() -> None:
    low, high = Units.parse("20"), Units.parse("7.5")
    reversed_range = RuleBroken(Rule.RANGE_REVERSED, path="high", low=low, high=high)
    assert describe(reversed_range).sentence == "The range begins at 20 U and ends at 7.5 U."
    weeks = RuleBroken(Rule.NOT_A_WHOLE_NUMBER, value="2.5", least=0, most=260)
    assert describe(weeks).sentence == "“2.5” is not a whole number from 0 to 260."
