"""The pre-treatment screen of a Bundle, as it was asked and answered."""

from injector_app.domain.screen_answer import ScreenAnswer
from injector_app.domain.typed_text import clean_line
from injector_app.exchange.fhir.found import Found, wrong
from injector_app.exchange.fhir_parts import Plain, members_of, text_of
from injector_app.exchange.iso_time import iso_day


def read_screening(found: Found) -> tuple[ScreenAnswer, ...]:
    """Every question with its answer; None where it stayed open.

    Raises:
        RuleBroken: an answer is neither yes nor no.
    """
    asked = [each for form in found.all("QuestionnaireResponse") for each in _items(form)]
    return tuple(_answer(each) for each in asked)


def _answer(asked: Plain) -> ScreenAnswer:
    more = {text_of(each, "linkId"): members_of(each, "answer") for each in _items(asked)}
    notes, days = more.get("note"), more.get("unchanged-since")
    return ScreenAnswer(
        prompt=clean_line(text_of(asked, "linkId"), "screening"),
        question=clean_line(text_of(asked, "text"), "screening", limit=1000),
        is_yes=_is_yes(members_of(asked, "answer")),
        note=text_of(notes[0], "valueString") if notes else "",
        unchanged_since=iso_day(text_of(days[0], "valueDate"), "screening") if days else None,
    )


def _is_yes(answers: list[Plain]) -> bool | None:
    if not answers:
        return None
    value = answers[0].get("valueBoolean")
    if not isinstance(value, bool):
        raise wrong("QuestionnaireResponse.item.answer", "it is neither true nor false")
    return value


def _items(plain: Plain) -> list[Plain]:
    return members_of(plain, "item")
