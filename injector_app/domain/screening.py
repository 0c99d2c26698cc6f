"""The pre-treatment screen: which questions a visit has, and edits of their answers."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from injector_app.domain.catalog import Catalog
from injector_app.domain.label_reference import ScreeningPrompt
from injector_app.domain.missing_fields import Field, Missing
from injector_app.domain.screen_answer import ScreenAnswer
from injector_app.domain.treatment import Treatment


def prompts_for(treatment: Treatment, catalog: Catalog) -> tuple[ScreeningPrompt, ...]:
    """What labels want asked before these products, or before any while no vial is open."""
    known = catalog.indications.get(treatment.indication)
    uses = frozenset(known.label_uses) if known else frozenset[str]()
    products = frozenset(treatment.products)
    return tuple(
        prompt
        for prompt in catalog.references.prompts
        if prompt.concerns(products=products, uses=uses)
    )


def answer_to(prompt: ScreeningPrompt, treatment: Treatment) -> ScreenAnswer | None:
    """What was answered to this very question, if anything."""
    answered = (each for each in treatment.screening if each.is_yes is not None)
    return next((each for each in answered if _is_of(prompt, each)), None)


def unanswered(treatment: Treatment, catalog: Catalog) -> tuple[ScreeningPrompt, ...]:
    """The questions that are still open."""
    return tuple(p for p in prompts_for(treatment, catalog) if answer_to(p, treatment) is None)


def left_open(treatment: Treatment, catalog: Catalog) -> tuple[Missing, ...]:
    """What is listed before signing and never stops it: the note names what stayed open."""
    prompts, still_open = prompts_for(treatment, catalog), unanswered(treatment, catalog)
    if len(still_open) == len(prompts):
        return (Missing(Field.SCREEN, len(prompts)),) if prompts else ()
    return tuple(
        Missing(Field.SCREEN_ANSWER, number, prompt.question)
        for number, prompt in enumerate(prompts, start=1)
        if prompt in still_open
    )


def with_answer(
    treatment: Treatment, prompt: ScreeningPrompt, *, is_yes: bool, note: str = ""
) -> Treatment:
    """One question answered, in place of what was answered before."""
    answer = ScreenAnswer(prompt.id, prompt.question, is_yes, note if is_yes else "")
    return replace(treatment, screening=_merged(treatment.screening, (answer,)))


def without_answer(treatment: Treatment, prompt: ScreeningPrompt) -> Treatment:
    """One question open again."""
    left = tuple(each for each in treatment.screening if each.prompt != prompt.id)
    return replace(treatment, screening=left)


def with_no_to_the_rest(treatment: Treatment, catalog: Catalog) -> Treatment:
    """No to every question that is still open."""
    answers = [ScreenAnswer(p.id, p.question, is_yes=False) for p in unanswered(treatment, catalog)]
    return replace(treatment, screening=_merged(treatment.screening, answers))


def with_no_change(treatment: Treatment, past: Treatment, catalog: Catalog) -> Treatment:
    """The answers of a past visit to what is asked now, each marked with its day.

    A question about the last months is left open where that visit itself falls into them.
    """
    copied = [
        replace(answer, unchanged_since=past.day)
        for prompt in prompts_for(treatment, catalog)
        if (answer := answer_to(prompt, past)) and _still_holds(prompt, answer, past, treatment.day)
    ]
    return replace(treatment, screening=_merged(treatment.screening, copied))


def with_open_questions(treatment: Treatment, catalog: Catalog) -> Treatment:
    """As it is signed: what stayed open is named, once anything was answered."""
    still_open = [
        ScreenAnswer(p.id, p.question, is_yes=None) for p in unanswered(treatment, catalog)
    ]
    if not treatment.screening:
        return treatment
    return replace(treatment, screening=_merged(treatment.screening, still_open))


def _still_holds(
    prompt: ScreeningPrompt, answer: ScreenAnswer, past: Treatment, today: date
) -> bool:
    if answer.is_yes or prompt.lookback_days is None or not past.chart.given:
        return True
    return (today - past.day).days > prompt.lookback_days


def _is_of(prompt: ScreeningPrompt, answer: ScreenAnswer) -> bool:
    return (answer.prompt, answer.question) == (prompt.id, prompt.question)


def _merged(
    before: Iterable[ScreenAnswer], new: Iterable[ScreenAnswer]
) -> tuple[ScreenAnswer, ...]:
    by_prompt = {each.prompt: each for each in before}
    return tuple((by_prompt | {each.prompt: each for each in new}).values())
