"""A response in words: what was seen, when, and who wrote it down; no judgement."""

from datetime import date

from injector_app.domain.clinic import WorldRegion
from injector_app.domain.ids import OutcomeId, TreatmentId, new_id
from injector_app.domain.outcome import Outcome, Response
from injector_app.wording.outcome_words import (
    RESPONSES,
    SHORT_RESPONSES,
    OutcomeWords,
    outcome_words,
)
from tests.support.builders import an_outcome

TREATMENT = TreatmentId(new_id())
VISIT = date(2026, 8, 26)


def said(outcome: Outcome) -> OutcomeWords:
    return outcome_words(outcome, visit=VISIT, region=WorldRegion.US)


def test_everything_that_can_be_said() -> None:
    words = said(
        an_outcome(
            TREATMENT,
            response=Response.PARTIAL,
            score_name="HIT-6",
            score_value="52",
            lasted_weeks=10,
            adverse="Ptosis left",
            recorded_on=date(2026, 11, 21),
            recorded_by="Ann Who, MD",
        )
    )
    assert words.line == ("11/20/2026, 86 days after: Partial effect · HIT-6 52 · lasted 10 weeks")
    assert words.details == ("Half the headaches", "Adverse event: Ptosis left")
    assert words.recorded == "Recorded 11/21/2026 by Ann Who, MD"


def test_what_was_not_said_is_not_there() -> None:
    bare = Outcome(OutcomeId(new_id()), TREATMENT, VISIT, lasted_weeks=1)
    assert said(bare).line == "08/26/2026, the same day: lasted 1 week"
    only_text = an_outcome(TREATMENT, response=Response.NOT_SAID, seen_on=date(2026, 8, 27))
    assert said(only_text).line == "08/27/2026, 1 day after"


def test_correction_is_called_one() -> None:
    correction = an_outcome(TREATMENT, corrects=OutcomeId(new_id()), recorded_by="B")
    assert said(correction).recorded == "Correction recorded by B"


def test_every_response_has_its_words() -> None:
    answers = set(Response) - {Response.NOT_SAID}
    assert set(RESPONSES) == set(SHORT_RESPONSES) == answers
