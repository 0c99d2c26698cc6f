"""The words about keys are among all others, and tell no secret."""

from injector_app.domain.errors import RuleBroken
from injector_app.wording.key_rule_messages import KEY_RULE_MESSAGES
from injector_app.wording.messages import describe
from injector_app.wording.rule_messages import RULE_MESSAGES


def test_words_are_those_that_are_shown() -> None:
    assert KEY_RULE_MESSAGES.items() <= RULE_MESSAGES.items()
    for rule in KEY_RULE_MESSAGES:
        assert describe(RuleBroken(rule, value="ann")).next_step
