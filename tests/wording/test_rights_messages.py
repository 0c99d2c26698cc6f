"""Handing out, keeping, destroying: every refusal says what to do next."""

import pytest

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.wording.messages import describe
from injector_app.wording.rights_messages import RIGHTS_MESSAGES
from injector_app.wording.rule_messages import RULE_MESSAGES


@pytest.mark.parametrize("rule", RIGHTS_MESSAGES)
def test_every_refusal_has_a_next_step(rule: Rule) -> None:
    assert RULE_MESSAGES[rule] == RIGHTS_MESSAGES[rule]
    message = describe(RuleBroken(rule, value="x", until="2042-11-20", grounds="Canada"))
    assert message.next_step.endswith(".")
