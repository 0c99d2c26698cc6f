"""The page over a signed-in clinic."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from injector_app.gui.jobs import Jobs
from injector_app.work.context import Work
from tests.support.exchange_screen import Screen


@pytest.fixture
def screen(work: Work, jobs: Jobs, qtbot: QtBot, tmp_path: Path) -> Screen:
    return Screen(work, jobs, qtbot, tmp_path)
