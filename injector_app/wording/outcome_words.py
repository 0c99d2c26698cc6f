"""What became of a treatment, in words: what was seen or told, and who wrote it down."""

from dataclasses import dataclass
from datetime import date

from injector_app.domain.calendar_dates import write_date
from injector_app.domain.clinic import WorldRegion
from injector_app.domain.outcome import Outcome, Response

NO_RESPONSE = "No response recorded."
RESPONSES = {
    Response.NONE: "No effect",
    Response.PARTIAL: "Partial effect",
    Response.GOOD: "Good effect",
    Response.TOO_STRONG: "Effect too strong",
}
# On the buttons, under the heading "Effect".
SHORT_RESPONSES = {
    Response.NONE: "None",
    Response.PARTIAL: "Partial",
    Response.GOOD: "Good",
    Response.TOO_STRONG: "Too strong",
}


@dataclass(frozen=True, slots=True)
class OutcomeWords:
    """A line, what was told in full, and who recorded it."""

    line: str
    details: tuple[str, ...]
    recorded: str


def outcome_words(outcome: Outcome, *, visit: date, region: WorldRegion) -> OutcomeWords:
    """As in: 11/20/2026, 86 days after: Good effect · HIT-6 52 · lasted 10 weeks."""
    facts = (
        RESPONSES.get(outcome.response, ""),
        f"{outcome.score_name} {outcome.score_value}".strip(),
        _lasted(outcome.lasted_weeks),
    )
    said = " · ".join(fact for fact in facts if fact)
    when = f"{write_date(outcome.seen_on, region)}, {_after((outcome.seen_on - visit).days)}"
    adverse = f"Adverse event: {outcome.adverse}" if outcome.adverse else ""
    return OutcomeWords(
        line=f"{when}: {said}" if said else when,
        details=tuple(text for text in (outcome.comment, adverse) if text),
        recorded=_recorded(outcome, region),
    )


def _after(days: int) -> str:
    if days == 0:
        return "the same day"
    return "1 day after" if days == 1 else f"{days} days after"


def _lasted(weeks: int | None) -> str:
    if weeks is None:
        return ""
    return "lasted 1 week" if weeks == 1 else f"lasted {weeks} weeks"


def _recorded(outcome: Outcome, region: WorldRegion) -> str:
    day = f" {write_date(outcome.recorded_on, region)}" if outcome.recorded_on else ""
    verb = "Correction recorded" if outcome.corrects else "Recorded"
    return f"{verb}{day} by {outcome.recorded_by}"
