"""A layout that is refused is told what to do next."""

import pytest

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.wording.layout_messages import LAYOUT_MESSAGES
from injector_app.wording.messages import describe
from injector_app.wording.rule_messages import RULE_MESSAGES


@pytest.mark.parametrize("rule", LAYOUT_MESSAGES)
def test_every_refusal_has_a_next_step(rule: Rule) -> None:
    assert RULE_MESSAGES[rule] == LAYOUT_MESSAGES[rule]
    assert describe(RuleBroken(rule, path="logo")).next_step.endswith(".")
