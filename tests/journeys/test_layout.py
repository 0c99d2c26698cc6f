"""In no size of the window is a control cut, covered, squeezed, or too small for a finger."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from injector_app.app.pictures.window_size import SIZES, WindowSize
from injector_app.gui.chart.diagram_list import DiagramList
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.theme import Look
from tests.support.clinic import set_up
from tests.support.journey_stage import JourneyStage, open_stage
from tests.support.layout_faults import layout_faults, too_small_to_hit
from tests.support.real_catalog import real_catalog
from tests.support.real_desk import wait_until
from tests.support.source_tree import ROOT
from tests.support.window import find

TABS = (
    ObjectName.CHART_TAB_PATTERNS,
    ObjectName.CHART_TAB_POINTS,
    ObjectName.CHART_TAB_VIALS,
    ObjectName.CHART_TAB_VISIT,
    ObjectName.CHART_TAB_PAST,
)
IN_ONE_PROCESS = [size for size in SIZES if size.scale == 1]


@pytest.fixture(scope="module")
def charted(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[JourneyStage]:
    """A chart with the last treatment repeated, all of it given but one point."""
    root = tmp_path_factory.mktemp("clinic")
    set_up(root / "template", real_catalog())
    stage = open_stage(root / "template", root, real_catalog(), Look(qapp))
    stage.open_chart()
    stage.hand.start()
    stage.hand.key(Qt.Key.Key_R)
    stage.desk.settle()
    yield stage
    stage.close()


@pytest.fixture(autouse=True)
def _all_drawn(charted: JourneyStage) -> Iterator[None]:
    """A larger window shows more thumbnails, which are drawn one at a time."""
    yield
    lists = charted.desk.window.findChildren(DiagramList)
    timers = [timer for each in lists for timer in each.findChildren(QTimer)]
    assert timers
    wait_until(lambda: not any(timer.isActive() for timer in timers))


@pytest.mark.parametrize("size", IN_ONE_PROCESS, ids=lambda size: size.name)
def test_no_control_of_the_chart_is_cut(charted: JourneyStage, size: WindowSize) -> None:
    window = charted.desk.window
    window.resize(size.width, size.height)
    found = {}
    for tab in TABS:
        charted.hand.press(tab)
        QApplication.processEvents()
        found[tab] = layout_faults(window) + too_small_to_hit(window)
    assert {tab: faults for tab, faults in found.items() if faults} == {}


def planted_cut(window: QWidget, button: QPushButton) -> None:
    """Half of it out of the window."""
    button.move(window.mapFromGlobal(window.rect().topRight()).x() + 5, button.y())


def planted_squeeze(_window: QWidget, button: QPushButton) -> None:
    """Narrower than its words."""
    button.resize(30, button.height())


def planted_overlap(_window: QWidget, button: QPushButton) -> None:
    """Over what stands beside it."""
    button.setGeometry(button.geometry().adjusted(-60, 0, 0, 0))


@pytest.mark.parametrize("plant", [planted_cut, planted_squeeze, planted_overlap])
def test_planted_fault_is_found(charted: JourneyStage, plant: object) -> None:
    window = charted.desk.window
    window.resize(1280, 800)
    charted.hand.press(ObjectName.CHART_TAB_POINTS)
    QApplication.processEvents()
    button = find(window, ObjectName.CHART_SIGN, QPushButton)
    before = button.geometry()
    assert callable(plant)
    plant(window, button)
    found = layout_faults(window)
    button.setGeometry(before)
    assert [fault for fault in found if ObjectName.CHART_SIGN in fault], plant
    assert layout_faults(window) == []


def test_control_too_low_for_a_finger_is_found(charted: JourneyStage) -> None:
    low = QPushButton("Low", charted.desk.window)
    low.setStyleSheet("min-height: 0; max-height: 38px;")
    low.show()
    low.resize(80, 43)
    assert [each for each in too_small_to_hit(charted.desk.window) if "'Low'" in each]
    low.hide()
    low.deleteLater()


@pytest.mark.looks
# Every state of the program, one after the other; the walk itself has its own end.
@pytest.mark.timeout(700)
@pytest.mark.parametrize("size", SIZES, ids=lambda size: size.name)
def test_no_control_is_cut_in_any_state(size: WindowSize) -> None:
    numbers = map(str, (size.width, size.height, size.scale))
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-m", "tests.support.layout_walk", *numbers],
        check=True,
        capture_output=True,
        text=True,
        timeout=600,
        cwd=Path(ROOT),
    )
    assert json.loads(done.stdout) == {}
