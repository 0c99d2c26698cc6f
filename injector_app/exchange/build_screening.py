"""The pre-treatment screen of an imported treatment."""

from collections.abc import Mapping, Sequence
from typing import Any

from injector_app.domain.catalog import Catalog
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.label_reference import ScreeningPrompt
from injector_app.domain.screen_answer import ScreenAnswer
from injector_app.exchange.inside import inside
from injector_app.exchange.iso_time import iso_day

Entry = Mapping[str, Any]


def build_screening(entries: Sequence[Entry], *, catalog: Catalog) -> tuple[ScreenAnswer, ...]:
    """Each answer of `screening`, one per question; the last one counts.

    Raises:
        RuleBroken: a question or a day is unknown.
    """
    answers = {}
    for index, entry in enumerate(entries):
        with inside(f"screening[{index}]"):
            answer = _answer(entry, catalog)
            answers[answer.prompt] = answer
    return tuple(answers.values())


def _answer(entry: Entry, catalog: Catalog) -> ScreenAnswer:
    prompt = _prompt(entry["prompt"], catalog)
    return ScreenAnswer(
        prompt=prompt.id,
        question=prompt.question,
        is_yes=entry["answer"] == "yes",
        note=entry.get("note", ""),
        unchanged_since=iso_day(entry.get("unchanged_since"), "unchanged_since"),
    )


def _prompt(name: str, catalog: Catalog) -> ScreeningPrompt:
    wanted = name.strip().lower()
    for prompt in catalog.references.prompts:
        if prompt.id == wanted:
            return prompt
    raise RuleBroken(Rule.UNKNOWN_PROMPT, path="prompt", value=name[:60])
