"""Every problem has words, and no sentence breaks."""

import pytest

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.missing_fields import Field, Missing
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.wording.field_names import MISSING_LINES
from injector_app.wording.messages import describe, field_name, located
from injector_app.wording.rule_messages import RULE_MESSAGES
from injector_app.wording.trouble_messages import TROUBLE_MESSAGES

FORBIDDEN = ("recommend", "safe", "overdose", "maximum allowed", "should inject", "convert")


@pytest.mark.parametrize("rule", Rule)
def test_every_rule_has_title_sentence_and_next_step(rule: Rule) -> None:
    message = describe(RuleBroken(rule))
    assert message.title
    assert message.sentence
    assert message.next_step
    assert "{" not in message.line


@pytest.mark.parametrize("trouble", Trouble)
def test_every_trouble_has_title_sentence_and_next_step(trouble: Trouble) -> None:
    message = describe(RecordsProblem(trouble))
    assert message.title
    assert message.next_step
    assert "{" not in message.line


def test_every_missing_field_has_a_line() -> None:
    assert set(MISSING_LINES) == set(Field)


def test_no_message_gives_advice_on_treatment() -> None:
    texts = [*RULE_MESSAGES.values(), *TROUBLE_MESSAGES.values()]
    joined = " ".join(" ".join(words) for words in texts).lower()
    assert [word for word in FORBIDDEN if word in joined] == []


def test_sentence_names_the_field_and_value() -> None:
    problem = RuleBroken(Rule.TEXT_EMPTY, path="patients[3].family")
    assert describe(problem).sentence == "Family name is missing."
    assert located(problem).startswith("patients[3].family: ")
    assert field_name("vials[0].expires") == "expiry date"


def test_missing_fields_are_listed_in_words() -> None:
    missing = (Missing(Field.CONSENT), Missing(Field.LOT, 2))
    problem = RuleBroken(Rule.FIELDS_MISSING, missing=missing)
    assert "consent, lot of vial 2" in describe(problem).sentence


def test_unknown_problem_says_nothing_of_its_inside() -> None:
    assert "Zebraquokka" not in describe(ValueError("Zebraquokka")).line


def test_facts_with_braces_are_shown_as_typed() -> None:
    problem = RuleBroken(Rule.UNITS_NOT_A_NUMBER, path="units", value="{0.__class__}")
    assert "{0.__class__}" in describe(problem).sentence


@pytest.mark.parametrize("problem", [*map(RuleBroken, Rule), *map(RecordsProblem, Trouble)])
def test_command_says_it_in_one_sentence(problem: RuleBroken | RecordsProblem) -> None:
    sentence = describe(problem).one_sentence
    assert sentence.endswith((".", ":"))
    assert ". " not in sentence


def test_pasted_text_neither_breaks_nor_turns_the_sentence() -> None:
    line = describe(RuleBroken(Rule("units-not-a-number"), value="5 U\nmL\u202e")).line
    assert "“5 U mL ” is not" in line
