"""A tap gives a planned point; keys take that back; nothing without a dose is given."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from injector_app.domain.chart import Chart
from injector_app.domain.point import PointState
from injector_app.domain.units import NO_UNITS
from injector_app.gui.chart.giving import NOTHING_PLANNED
from tests.support.builders import a_point, a_treatment
from tests.support.chart_hand import LEFT, PROCERUS, RIGHT_CORRUGATOR, ChartHand

PLANNED, GIVEN = PointState.PLANNED, PointState.GIVEN
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def two(hand: ChartHand) -> ChartHand:
    """Two planned points."""
    points = tuple(a_point(position=place, state=PLANNED) for place in (PROCERUS, RIGHT_CORRUGATOR))
    hand.page.document.open(a_treatment(chart=Chart(points)))
    return hand


def states(hand: ChartHand) -> list[PointState]:
    return [point.state for point in hand.points]


def hint(hand: ChartHand) -> str:
    return hand.page.canvas_panel.status.hint


def test_tap_gives_and_chooses(two: ChartHand) -> None:
    two.click(PROCERUS)
    assert states(two) == [GIVEN, PLANNED]
    assert two.page.selection.numbers == (1,)
    assert two.page.document.undo_stack.undoText() == "point 1 given"


def test_second_tap_changes_nothing(two: ChartHand) -> None:
    two.click(PROCERUS)
    two.click(PROCERUS)
    QTest.mouseDClick(two.canvas.viewport(), LEFT, pos=two.pixel(PROCERUS))
    assert states(two) == [GIVEN, PLANNED]


def test_control_click_and_drag_choose_without_giving(two: ChartHand) -> None:
    two.click(PROCERUS, CTRL)
    two.drag(two.pixel(RIGHT_CORRUGATOR), QPoint(12, 6))
    assert states(two) == [PLANNED, PLANNED]


def test_keys_give_plan_and_give_all(two: ChartHand) -> None:
    two.click(PROCERUS)
    two.key(Qt.Key.Key_P)
    assert states(two) == [PLANNED, PLANNED]
    two.key(Qt.Key.Key_G)
    assert states(two) == [GIVEN, PLANNED]
    two.key(Qt.Key.Key_G, SHIFT)
    assert states(two) == [GIVEN, GIVEN]
    two.key(Qt.Key.Key_G, SHIFT)
    assert hint(two) == NOTHING_PLANNED


def test_point_without_a_dose_waits_for_one(two: ChartHand) -> None:
    document = two.page.document
    bare = replace(two.points[0], units=NO_UNITS)
    document.edit(document.treatment.with_chart(document.treatment.chart.replaced((bare,))), "x")
    two.click(PROCERUS)
    assert states(two) == [PLANNED, PLANNED]
    assert hint(two) == "Point 1 has no dose yet: choose and type it."
    two.type("4")
    two.key(Qt.Key.Key_Return)
    assert str(two.points[0].units) == "4"
    two.key(Qt.Key.Key_G)
    assert (states(two), hint(two)) == ([GIVEN, PLANNED], "")


def test_all_as_planned_names_what_it_left(two: ChartHand) -> None:
    document = two.page.document
    bare = replace(two.points[1], units=NO_UNITS)
    document.edit(document.treatment.with_chart(document.treatment.chart.replaced((bare,))), "x")
    two.key(Qt.Key.Key_G, SHIFT)
    assert states(two) == [GIVEN, PLANNED]
    assert hint(two).startswith("Point 2 has no dose yet")
