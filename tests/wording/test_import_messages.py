"""Files and merges: every refusal says what to do next."""

from typing import Any

import pytest

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.wording.import_messages import IMPORT_MESSAGES
from injector_app.wording.messages import describe
from injector_app.wording.rule_messages import RULE_MESSAGES

FACTS: dict[str, Any] = {"value": "x", "first": 1, "second": 2, "line": 3, "count": 4, "limit": 5}


@pytest.mark.parametrize("rule", IMPORT_MESSAGES)
def test_every_refusal_has_a_next_step(rule: Rule) -> None:
    assert RULE_MESSAGES[rule] == IMPORT_MESSAGES[rule]
    message = describe(RuleBroken(rule, file="a.csv", why="cut", **FACTS))
    assert message.next_step.endswith(".")
    assert "{" not in message.sentence
