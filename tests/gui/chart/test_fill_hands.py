"""Hands on the outline act only while a grid is being laid."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputDevice, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from injector_app.domain.position import Position
from injector_app.gui.chart.fill_tool import FillTool
from tests.support.chart_hand import PROCERUS, ChartHand


def test_without_a_grid_a_click_places_and_a_drag_chooses(hand: ChartHand) -> None:
    hand.place(PROCERUS)
    start = hand.pixel(Position(0.4, 0.3))
    hand.drag(start, hand.pixel(Position(0.6, 0.5)) - start)
    assert len(hand.points) == 1
    assert len(hand.page.selection.ids) == 1


def test_marks_under_the_outline_are_not_dragged(hand: ChartHand) -> None:
    hand.place(PROCERUS)
    before = hand.points
    hand.page.canvas_panel.begin_fill()
    hand.drag(hand.pixel(PROCERUS), QPoint(40, 0))
    assert hand.points == before
    assert not hand.page.selection.ids


@pytest.fixture(scope="module")
def touch_screen() -> QPointingDevice:
    return QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)


@pytest.fixture
def fill(hand: ChartHand) -> FillTool:
    """A grid in a drawn outline, 1 cm apart."""
    hand.canvas.setFocus()
    hand.key(Qt.Key.Key_F)
    start = hand.pixel(Position(0.25, 0.5))
    hand.drag(start, hand.pixel(Position(0.65, 0.8)) - start)
    tool = hand.page.canvas_panel.fill.tool
    tool.take_spacing("1")
    # The panel that came up takes its room from the canvas.
    QApplication.processEvents()
    return tool


def pixel(hand: ChartHand, fill: FillTool, across: float, down: float) -> QPoint:
    """A place of the outline's box, in the viewport."""
    assert fill.area is not None
    left, top, right, bottom = fill.area.box
    spot = left + across * (right - left), top + down * (bottom - top)
    return hand.pixel(hand.canvas.diagram.position(*spot))


def test_small_tremble_on_a_corner_moves_nothing(hand: ChartHand, fill: FillTool) -> None:
    area = fill.area
    hand.drag(pixel(hand, fill, 1, 1) + QPoint(14, 14), QPoint(3, 3))
    hand.drag(pixel(hand, fill, 1, 0.5), QPoint(3, 3))
    assert fill.area is area


def test_drag_on_the_outline_pulls_that_part_and_lays_anew(hand: ChartHand, fill: FillTool) -> None:
    assert fill.area is not None
    assert fill.grid is not None
    before, places = fill.area, fill.grid.places
    hand.drag(pixel(hand, fill, 1, 0.5), QPoint(-80, 0))
    after = fill.area
    middle = (before.box[1] + before.box[3]) / 2
    ((_, end),) = after.spans(middle)
    ((_, end_before),) = before.spans(middle)
    assert end_before - end == pytest.approx(80 / hand.canvas.scale_factor, abs=3)
    assert after.box[:2] == pytest.approx(before.box[:2])
    assert 0 < len(fill.grid.places) < len(places)
    assert not hand.points
    fill.take_total("20")
    assert fill.accept()
    assert len(hand.points) < len(places)
    hand.page.document.undo_stack.undo()
    assert not hand.points


def test_corner_of_a_drawn_outline_is_pulled_alone(hand: ChartHand, fill: FillTool) -> None:
    assert fill.area is not None
    left, top, _, _ = fill.area.box
    hand.drag(pixel(hand, fill, 0, 0), QPoint(-30, -30))
    corner = 30 / hand.canvas.scale_factor
    assert fill.area.box[:2] == pytest.approx((left - corner, top - corner), abs=2)
    assert len(fill.area.outline) > 4


def test_outline_pulled_across_itself_stays_as_it_was_before(
    hand: ChartHand, fill: FillTool
) -> None:
    start = pixel(hand, fill, 1, 0.5)
    way = pixel(hand, fill, -0.3, 0.5) - start
    hand.drag(start, way)
    assert fill.area is not None
    assert not fill.area.contour.crosses_itself
    assert fill.grid is not None


def test_inside_moves_the_whole_and_beside_draws_another(hand: ChartHand, fill: FillTool) -> None:
    assert fill.area is not None
    box = fill.area.box
    hand.drag(pixel(hand, fill, 0.5, 0.5), QPoint(20, 0))
    assert fill.area.box[0] - box[0] == pytest.approx(fill.area.box[2] - box[2])
    assert fill.area.box[0] > box[0]
    hand.canvas.fit()
    hand.drag(pixel(hand, fill, 0, 0) - QPoint(40, 60), QPoint(-60, -90))
    assert fill.area.box[2] < box[0]


def test_finger_takes_the_outline_from_further_off_than_a_mouse(
    hand: ChartHand, fill: FillTool, touch_screen: QPointingDevice
) -> None:
    assert fill.area is not None
    before = fill.area.box
    start = pixel(hand, fill, 1, 0.5) + QPoint(18, 0)
    view = hand.canvas.viewport()
    QTest.touchEvent(view, touch_screen).press(0, start, view).commit()
    for step in (1, 2, 3, 4):
        QTest.touchEvent(view, touch_screen).move(0, start + QPoint(10 * step, 0), view).commit()
    QTest.touchEvent(view, touch_screen).release(0, start + QPoint(40, 0), view).commit()
    assert fill.area.box[:2] == pytest.approx(before[:2])
    assert fill.area.box[2] - before[2] == pytest.approx(40 / hand.canvas.scale_factor, abs=2)
