"""Two hundred switches of the theme with a chart open: cheap each, and nothing is left behind."""

import statistics
import time
from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QPushButton

from injector_app.domain.theme import Theme
from injector_app.gui.shared.colours import DARK, LIGHT
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.style_sheet import style_sheet
from injector_app.gui.shared.theme import Look
from tests.support.journey_stage import JourneyStage
from tests.support.window import find

SWITCHES = 200
TIMES_CHEAPER = 3


@pytest.mark.looks
@pytest.mark.timeout(600)
def test_two_hundred_switches_with_a_chart_open(
    stage: JourneyStage, look: Look, qapp: QApplication
) -> None:
    stage.desk.window.resize(1440, 900)
    stage.open_chart()
    look.choose(Theme.LIGHT)
    widgets = len(qapp.allWidgets())
    costs = [_cost(look.toggle) for _ in range(SWITCHES)]
    assert len(qapp.allWidgets()) == widgets
    assert look.theme is Theme.LIGHT
    assert _ink(stage) == LIGHT.text
    look.toggle()
    assert _ink(stage) == DARK.text
    # What one switch cost while the application carried the sheet.
    before = statistics.median(
        _cost(partial(qapp.setStyleSheet, style_sheet(colours)))
        for colours in (LIGHT, DARK, LIGHT, DARK)
    )
    qapp.setStyleSheet("")
    look.choose(None)
    half = SWITCHES // 2
    assert statistics.median(costs) * TIMES_CHEAPER < before
    assert statistics.median(costs[half:]) < 1.5 * statistics.median(costs[:half])


def _cost(act: Callable[[], object]) -> float:
    """Seconds of computing until everything is painted."""
    start = time.process_time()
    act()
    QApplication.processEvents()
    return time.process_time() - start


def _ink(stage: JourneyStage) -> str:
    button = find(stage.desk.window, ObjectName.THEME_TOGGLE, QPushButton)
    return str(button.palette().color(QPalette.ColorRole.ButtonText).name())
