"""A refusal is in the log under the name of who tried, and nothing else is."""

import json

from sqlalchemy import text

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.permissions import Action
from injector_app.usecases.note_refusal import note_refusal
from injector_app.work.context import Work

REFUSED = RuleBroken(Rule.NOT_PERMITTED, action=Action.CHART.value)


def entries(work: Work) -> list[dict[str, object]]:
    with work.records.reading() as transaction:
        bodies = transaction.scalars(text("SELECT body FROM audit ORDER BY seq"))
        return [json.loads(body) for body in bodies]


def test_it_says_who_wanted_what(desk: Work) -> None:
    assert note_refusal(desk, problem=REFUSED)
    last = entries(desk)[-1]
    said = (last["action"], last["reason"], last["name"])
    assert said == ("refused", "chart a treatment", "Dee Sk")


def test_other_problems_are_no_refusals(desk: Work) -> None:
    before = len(entries(desk))
    for problem in (RuleBroken(Rule.TEXT_EMPTY), ValueError("x")):
        assert not note_refusal(desk, problem=problem)
    assert len(entries(desk)) == before
