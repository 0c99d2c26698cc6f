"""What was typed is read, or refused at its field."""

from dataclasses import replace
from datetime import date

import pytest

from injector_app.domain.clinic import WorldRegion
from injector_app.domain.errors import RuleBroken
from injector_app.domain.ids import TreatmentId, new_id
from injector_app.domain.outcome import Response
from injector_app.gui.outcomes.typed_outcome import TypedOutcome

TYPED = TypedOutcome(
    treatment=TreatmentId(new_id()),
    corrects=None,
    seen_on="11/20/2026",
    response=Response.GOOD,
    comment="",
    score_name="HDSS",
    score_value="2",
    adverse="",
    lasted_weeks="",
)


def test_dates_are_read_as_the_region_writes_them() -> None:
    assert TYPED.outcome(WorldRegion.US).seen_on == date(2026, 11, 20)
    assert replace(TYPED, seen_on="20.11.2026").outcome(WorldRegion.EU).seen_on.month == 11


def test_no_weeks_are_no_answer_and_none_is_one() -> None:
    assert TYPED.outcome(WorldRegion.US).lasted_weeks is None
    assert replace(TYPED, lasted_weeks="0").outcome(WorldRegion.US).lasted_weeks == 0


@pytest.mark.parametrize(
    ("field", "text"), [("seen_on", ""), ("seen_on", "soon"), ("lasted_weeks", "2.5")]
)
def test_problem_is_told_at_its_field(field: str, text: str) -> None:
    with pytest.raises(RuleBroken) as caught:
        replace(TYPED, **{field: text}).outcome(WorldRegion.US)  # type: ignore[arg-type]
    assert caught.value.path == field
