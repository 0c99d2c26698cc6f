"""Outcome: what became of a treatment, as seen or told later.

It stands beside the signed note and never in it. Nothing is overwritten: a newer entry corrects
an older one, and both stay.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import OutcomeId, TreatmentId
from injector_app.domain.typed_text import clean_line, clean_text

SHORT_LINE = 40
MOST_WEEKS = 260


class Response(StrEnum):
    """How much effect was seen; "" is not said."""

    NOT_SAID = ""
    NONE = "none"
    PARTIAL = "partial"
    GOOD = "good"
    TOO_STRONG = "too strong"


@dataclass(frozen=True, slots=True)
class Outcome:
    """One entry of one day about one signed treatment; empty fields were not said.

    `recorded_on` and `recorded_by` are filled in by the program. `corrects` is the entry that this
    one takes the place of.
    """

    id: OutcomeId
    treatment: TreatmentId
    seen_on: date
    response: Response = Response.NOT_SAID
    comment: str = ""
    score_name: str = ""
    score_value: str = ""
    adverse: str = ""
    lasted_weeks: int | None = None
    corrects: OutcomeId | None = None
    recorded_on: date | None = None
    recorded_by: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing is said."""
        said = (self.response, self.comment, self.score_name, self.adverse)
        return not any(said) and self.lasted_weeks is None


def checked_outcome(outcome: Outcome, *, visit: date, today: date) -> Outcome:
    """The same with its text made plain.

    Raises:
        RuleBroken: it says nothing, its day is before the visit or still to come, or half a score.
    """
    plain = replace(
        outcome,
        comment=clean_text(outcome.comment, "comment", limit=2_000),
        adverse=clean_text(outcome.adverse, "adverse", limit=2_000),
        score_name=clean_line(outcome.score_name, "score_name", limit=SHORT_LINE),
        score_value=clean_line(outcome.score_value, "score_value", limit=SHORT_LINE),
    )
    _require_day(plain.seen_on, visit=visit, today=today)
    _require_weeks(plain.lasted_weeks)
    if bool(plain.score_name) != bool(plain.score_value):
        path = "score_value" if plain.score_name else "score_name"
        raise RuleBroken(Rule.SCORE_INCOMPLETE, path=path)
    if plain.is_empty:
        raise RuleBroken(Rule.OUTCOME_EMPTY, path="comment")
    return plain


def standing(outcomes: Iterable[Outcome]) -> tuple[Outcome, ...]:
    """Those that no newer entry corrects, in the same order."""
    known = tuple(outcomes)
    corrected = {each.corrects for each in known}
    return tuple(each for each in known if each.id not in corrected)


def _require_day(day: date, *, visit: date, today: date) -> None:
    if day > today:
        raise RuleBroken(Rule.OUTCOME_IN_FUTURE, path="seen_on", value=day)
    if day < visit:
        raise RuleBroken(Rule.OUTCOME_BEFORE_VISIT, path="seen_on", value=day, day=visit)


def _require_weeks(weeks: int | None) -> None:
    if weeks is not None and not 0 <= weeks <= MOST_WEEKS:
        facts = {"value": weeks, "least": 0, "most": MOST_WEEKS}
        raise RuleBroken(Rule.NOT_A_WHOLE_NUMBER, path="lasted_weeks", **facts)
