"""No task of a visit takes more actions than it may."""

from pathlib import Path

import pytest

from injector_app.gui.shared.theme import Look
from tests.journeys.journeys import JOURNEYS, Journey
from tests.support.journey_stage import open_stage
from tests.support.real_catalog import real_catalog


@pytest.mark.parametrize("journey", JOURNEYS, ids=lambda journey: journey.act.__name__)
def test_task_takes_no_more_actions_than_it_may(
    journey: Journey, look: Look, template: Path, tmp_path: Path
) -> None:
    stage = open_stage(
        template,
        tmp_path,
        real_catalog(),
        look,
        person=journey.person,
        earlier=journey.earlier,
    )
    try:
        journey.act(stage)
        assert len(stage.hand.actions) <= journey.limit, stage.hand.actions
    finally:
        stage.close()
