"""The screen comes in as it was asked, with what stayed open."""

import pytest

from injector_app.domain.errors import RuleBroken
from injector_app.exchange.fhir.found import Found
from injector_app.exchange.fhir.read_screening import read_screening


def form(answer: object) -> Found:
    asked = {"linkId": "a", "text": "Allergic?", "answer": [{"valueBoolean": answer}]}
    return Found({"u:1": {"resourceType": "QuestionnaireResponse", "item": [asked]}})


def test_answers() -> None:
    (answer,) = read_screening(form(answer=True))
    assert (answer.prompt, answer.question, answer.is_yes) == ("a", "Allergic?", True)
    assert read_screening(Found({})) == ()


@pytest.mark.parametrize("answer", ["yes", 1, None])
def test_other_answers_are_refused(answer: object) -> None:
    with pytest.raises(RuleBroken):
        read_screening(form(answer))
