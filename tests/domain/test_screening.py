"""The screen asks what the products of the visit ask for, and takes over only what still holds."""

from dataclasses import replace
from datetime import timedelta

import pytest

from injector_app.domain.missing_fields import Field, Missing, missing_fields
from injector_app.domain.screen_answer import ScreenAnswer
from injector_app.domain.screening import (
    answer_to,
    left_open,
    prompts_for,
    unanswered,
    with_answer,
    with_no_change,
    with_no_to_the_rest,
    with_open_questions,
    without_answer,
)
from injector_app.domain.treatment import Treatment
from tests.support.builders import a_treatment, a_vial
from tests.support.screen_prompts import INFECTION, MILK, RECENT, asking_catalog

CATALOG = asking_catalog()
VISIT = a_treatment()


def of_product(product: str) -> Treatment:
    return a_treatment(vials=(a_vial(product=product),))


def days_later(visit: Treatment, days: int) -> Treatment:
    return a_treatment(performed_at=visit.performed_at + timedelta(days=days))


def test_questions_follow_the_products_and_the_use() -> None:
    assert prompts_for(VISIT, CATALOG) == (INFECTION, RECENT)
    assert prompts_for(of_product("dysport"), CATALOG) == (INFECTION, RECENT, MILK)
    assert prompts_for(replace(VISIT, vials=()), CATALOG) == (INFECTION, RECENT)


def test_answer_replaces_the_one_before() -> None:
    yes = with_answer(VISIT, INFECTION, is_yes=True, note="forehead")
    assert answer_to(INFECTION, yes) == ScreenAnswer(
        "infection", "Infection at the site", is_yes=True, note="forehead"
    )
    no = with_answer(yes, INFECTION, is_yes=False, note="forehead")
    assert no.screening == (ScreenAnswer("infection", "Infection at the site", is_yes=False),)
    assert without_answer(no, INFECTION) == VISIT


def test_no_to_the_rest_leaves_what_was_answered() -> None:
    visit = with_no_to_the_rest(with_answer(VISIT, RECENT, is_yes=True), CATALOG)
    assert [(each.prompt, each.is_yes) for each in visit.screening] == [
        ("recent", True),
        ("infection", False),
    ]
    assert unanswered(visit, CATALOG) == ()


def test_no_change_copies_answers_with_their_day() -> None:
    past = with_no_to_the_rest(with_answer(VISIT, RECENT, is_yes=True, note="here"), CATALOG)
    now = with_no_change(days_later(past, 84), past, CATALOG)
    assert {each.unchanged_since for each in now.screening} == {past.day}
    assert [(each.prompt, each.note) for each in now.screening] == [
        ("infection", ""),
        ("recent", "here"),
    ]


@pytest.mark.parametrize(("days", "still_open"), [(84, (RECENT,)), (120, (RECENT,)), (121, ())])
def test_no_about_the_last_months_is_not_copied_past_an_injection(
    days: int, still_open: tuple[object, ...]
) -> None:
    past = with_no_to_the_rest(VISIT, CATALOG)
    now = with_no_change(days_later(past, days), past, CATALOG)
    assert unanswered(now, CATALOG) == still_open


def test_what_another_product_asks_stays_open() -> None:
    past = with_answer(with_answer(VISIT, INFECTION, is_yes=False), RECENT, is_yes=True)
    now = with_no_change(of_product("dysport"), past, CATALOG)
    assert unanswered(now, CATALOG) == (MILK,)


def test_answer_to_another_wording_does_not_count() -> None:
    older = ScreenAnswer(INFECTION.id, "Infection anywhere", is_yes=False)
    visit = replace(VISIT, screening=(older,))
    assert INFECTION in unanswered(visit, CATALOG)
    assert with_no_change(VISIT, visit, CATALOG) == VISIT


def test_open_questions_are_listed_and_never_stop_signing() -> None:
    assert left_open(VISIT, CATALOG) == (Missing(Field.SCREEN, 2),)
    visit = with_answer(VISIT, INFECTION, is_yes=False)
    assert left_open(visit, CATALOG) == (
        Missing(Field.SCREEN_ANSWER, 2, "Toxin in the last 4 months"),
    )
    assert left_open(with_no_to_the_rest(visit, CATALOG), CATALOG) == ()
    assert missing_fields(VISIT, CATALOG) == ()


def test_open_questions_are_named_once_anything_is_answered() -> None:
    assert with_open_questions(VISIT, CATALOG) == VISIT
    signed = with_open_questions(with_answer(VISIT, INFECTION, is_yes=False), CATALOG)
    assert signed.screening[-1] == ScreenAnswer("recent", RECENT.question, is_yes=None)
    assert answer_to(RECENT, signed) is None
