"""No task of a visit takes more actions than it may."""

import pytest

from tests.journeys.journeys import JOURNEYS, Journey
from tests.support.journey_stage import JourneyStage


@pytest.mark.parametrize("journey", JOURNEYS, ids=lambda journey: journey.act.__name__)
def test_task_takes_no_more_actions_than_it_may(journey: Journey, stage: JourneyStage) -> None:
    journey.act(stage)
    assert len(stage.hand.actions) <= journey.limit, stage.hand.actions
