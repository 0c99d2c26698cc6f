"""A clinic set up once, copied for each journey; its patient had PREEMPT 86 days ago."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from injector_app.gui.shared.theme import Look
from tests.support.clinic import set_up
from tests.support.journey_stage import JourneyStage, open_stage
from tests.support.real_catalog import real_catalog


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("clinic") / "data"
    set_up(root, real_catalog())
    return root


@pytest.fixture(scope="session")
def look(qapp: QApplication) -> Look:
    return Look(qapp)


@pytest.fixture
def stage(look: Look, template: Path, tmp_path: Path) -> Iterator[JourneyStage]:
    opened = open_stage(template, tmp_path, real_catalog(), look)
    yield opened
    opened.close()
