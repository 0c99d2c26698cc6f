"""The screen of an imported treatment names known questions."""

from datetime import date
from typing import Any

import pytest

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.screen_answer import ScreenAnswer
from injector_app.exchange.build_screening import build_screening
from tests.support.screen_prompts import asking_catalog

CATALOG = asking_catalog()


def test_answers_come_in_with_their_questions() -> None:
    entries = [
        {"prompt": "Infection", "answer": "no", "unchanged_since": "2026-08-26"},
        {"prompt": "recent", "answer": "yes", "note": "elsewhere"},
    ]
    assert build_screening(entries, catalog=CATALOG) == (
        ScreenAnswer(
            "infection", "Infection at the site", is_yes=False, unchanged_since=date(2026, 8, 26)
        ),
        ScreenAnswer("recent", "Toxin in the last 4 months", is_yes=True, note="elsewhere"),
    )


def test_question_is_answered_once() -> None:
    entries = [{"prompt": "infection", "answer": answer} for answer in ("no", "yes")]
    (answer,) = build_screening(entries, catalog=CATALOG)
    assert answer.is_yes


@pytest.mark.parametrize(
    ("change", "rule", "path"),
    [
        ({"prompt": "nothing"}, Rule.UNKNOWN_PROMPT, "screening[0].prompt"),
        ({"unchanged_since": "soon"}, Rule.DATE_NOT_A_DATE, "screening[0].unchanged_since"),
    ],
)
def test_unknown_is_refused_with_its_place(change: dict[str, Any], rule: Rule, path: str) -> None:
    with pytest.raises(RuleBroken) as caught:
        build_screening([{"prompt": "infection", "answer": "no", **change}], catalog=CATALOG)
    assert (caught.value.rule, caught.value.path) == (rule, path)
