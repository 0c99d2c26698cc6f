"""What became of a treatment: something is said, on a day that can be."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import OutcomeId, TreatmentId, new_id
from injector_app.domain.outcome import Outcome, Response, checked_outcome, standing
from tests.support.builders import an_outcome

VISIT, TODAY = date(2026, 8, 1), date(2026, 11, 20)
TREATMENT = TreatmentId(new_id())
EMPTY = Outcome(OutcomeId(new_id()), TREATMENT, TODAY)


def refused(outcome: Outcome) -> tuple[Rule, str]:
    with pytest.raises(RuleBroken) as caught:
        checked_outcome(outcome, visit=VISIT, today=TODAY)
    return caught.value.rule, caught.value.path


@pytest.mark.parametrize(
    "said",
    [
        {"response": Response.NONE},
        {"comment": "Łagodny"},
        {"adverse": "Ptosis left"},
        {"score_name": "HIT-6", "score_value": "52"},
        {"lasted_weeks": 0},
    ],
)
def test_one_field_is_enough(said: dict[str, Any]) -> None:
    outcome = replace(EMPTY, **said)
    assert checked_outcome(outcome, visit=VISIT, today=TODAY) == outcome


def test_nothing_said_is_refused() -> None:
    assert refused(EMPTY) == (Rule.OUTCOME_EMPTY, "comment")
    assert refused(replace(EMPTY, comment="  ")) == (Rule.OUTCOME_EMPTY, "comment")


@given(st.integers(-400, 400))
def test_day_is_from_the_visit_to_today(days: int) -> None:
    outcome = an_outcome(TREATMENT, seen_on=VISIT + timedelta(days=days))
    if outcome.seen_on > TODAY:
        assert refused(outcome) == (Rule.OUTCOME_IN_FUTURE, "seen_on")
    elif days < 0:
        assert refused(outcome) == (Rule.OUTCOME_BEFORE_VISIT, "seen_on")
    else:
        assert checked_outcome(outcome, visit=VISIT, today=TODAY) == outcome


def test_half_a_score_is_refused_at_the_other_half() -> None:
    assert refused(replace(EMPTY, score_name="HIT-6")) == (Rule.SCORE_INCOMPLETE, "score_value")
    assert refused(replace(EMPTY, score_value="52")) == (Rule.SCORE_INCOMPLETE, "score_name")


@pytest.mark.parametrize("weeks", [-1, 261])
def test_weeks_have_ends(weeks: int) -> None:
    assert refused(replace(EMPTY, lasted_weeks=weeks))[0] is Rule.NOT_A_WHOLE_NUMBER


def test_hidden_characters_are_refused() -> None:
    assert refused(replace(EMPTY, adverse="a\u202eb")) == (Rule.TEXT_HAS_CONTROL, "adverse")


@given(st.integers(1, 12))
def test_of_a_chain_of_corrections_the_last_stands(length: int) -> None:
    chain = [EMPTY]
    for _ in range(length):
        chain.append(replace(EMPTY, id=OutcomeId(new_id()), corrects=chain[-1].id))
    other = an_outcome(TREATMENT)
    assert standing([other, *reversed(chain)]) == (other, chain[-1])
