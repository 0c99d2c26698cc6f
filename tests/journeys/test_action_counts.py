"""No task of a visit takes more actions than it may."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from injector_app.gui.shared.theme import Look
from tests.journeys.journeys import JOURNEYS, Journey
from tests.support.clinic import set_up
from tests.support.journey_stage import JourneyStage, open_stage
from tests.support.real_catalog import real_catalog


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("clinic") / "data"
    set_up(root, real_catalog())
    return root


@pytest.fixture
def stage(qapp: QApplication, template: Path, tmp_path: Path) -> Iterator[JourneyStage]:
    opened = open_stage(template, tmp_path, real_catalog(), Look(qapp))
    yield opened
    opened.close()


@pytest.mark.parametrize("journey", JOURNEYS, ids=lambda journey: journey.act.__name__)
def test_task_takes_no_more_actions_than_it_may(journey: Journey, stage: JourneyStage) -> None:
    journey.act(stage)
    assert len(stage.hand.actions) <= journey.limit, stage.hand.actions
