"""ScreenAnswer: one question of the pre-treatment screen, and all of them in a line."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from injector_app.domain.calendar_dates import write_date
from injector_app.domain.clinic import WorldRegion
from injector_app.domain.language.tr import tr


@dataclass(frozen=True, slots=True)
class ScreenAnswer:
    """A question as it was asked, so that a later table of prompts never changes a record.

    `is_yes` None means asked and not answered; `unchanged_since` is the day of the visit that the
    answer was taken over from.
    """

    prompt: str
    question: str
    is_yes: bool | None
    note: str = ""
    unchanged_since: date | None = None


def screen_words(answers: Sequence[ScreenAnswer], region: WorldRegion) -> str:
    """All answers in one line, as in: No change since 11/20/2026: no to all 8."""
    words = "; ".join(_parts(answers))
    since = {answer.unchanged_since for answer in answers}
    if len(since) == 1 and (day := next(iter(since))) is not None:
        since_day = write_date(day, region)
        return tr("No change since {day}: {answers}").format(day=since_day, answers=words)
    words = f"{words[:1].upper()}{words[1:]}"
    kept = [answer.unchanged_since for answer in answers if answer.unchanged_since]
    if kept:
        unchanged = tr(" ({number} unchanged since {day})")
        words += unchanged.format(number=len(kept), day=write_date(max(kept), region))
    return words


def _parts(answers: Sequence[ScreenAnswer]) -> Iterator[str]:
    yes, no, still_open = ([a for a in answers if a.is_yes is kind] for kind in (True, False, None))
    if yes:
        yield tr("yes: ") + "; ".join(_with_note(answer) for answer in yes)
    if no:
        yield _all_no(no, answers)
    if still_open:
        yield tr("not answered: ") + "; ".join(tr(answer.question) for answer in still_open)


def _all_no(no: Sequence[ScreenAnswer], answers: Sequence[ScreenAnswer]) -> str:
    if len(no) == len(answers):
        return tr("no to all {number}").format(number=len(no))
    is_rest = all(answer.is_yes is not None for answer in answers)
    words = tr("no to the other {number}") if is_rest else tr("no to {number}")
    return words.format(number=len(no))


def _with_note(answer: ScreenAnswer) -> str:
    question = tr(answer.question)
    return f"{question} - {answer.note}" if answer.note else question
