"""Real presses on the canvas: where one clicks, there the point is."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QMouseEvent, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from injector_app.domain.chart import Chart
from injector_app.domain.position import Position
from injector_app.domain.side import Side
from injector_app.domain.treatment import Treatment
from injector_app.gui.chart.chart_canvas import ChartCanvas
from injector_app.gui.chart.page import ChartPage
from injector_app.gui.shared.object_names import ObjectName
from tests.support.builders import a_point, a_treatment
from tests.support.chart_hand import (
    BESIDE_THE_BODY,
    LEFT,
    LEFT_CORRUGATOR,
    NO_KEY,
    PROCERUS,
    RIGHT_CORRUGATOR,
    ChartHand,
)
from tests.support.window import find

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="module")
def touch_screen(qapp: QApplication) -> QPointingDevice:  # noqa: ARG001 - Qt runs
    return QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)


@pytest.mark.parametrize("steps", [0, 2, 5])
def test_click_lands_where_one_clicks(hand: ChartHand, steps: int) -> None:
    for _ in range(steps):
        hand.canvas.zoom_in()
    hand.place(PROCERUS)
    (point,) = hand.points
    assert point.position.x == pytest.approx(PROCERUS.x, abs=0.005)
    assert point.position.y == pytest.approx(PROCERUS.y, abs=0.005)


def test_two_quick_clicks_are_two_points(hand: ChartHand) -> None:
    hand.take_dose("5")
    hand.click(PROCERUS)
    spot = hand.pixel(RIGHT_CORRUGATOR)
    # What a window sends for the second of two quick clicks.
    QTest.mouseDClick(hand.canvas.viewport(), LEFT, NO_KEY, spot)
    QTest.mouseRelease(hand.canvas.viewport(), LEFT, NO_KEY, spot)
    assert len(hand.points) == 2


@pytest.mark.parametrize("slip", [QPoint(3, 2), QPoint(9, -8), QPoint(0, 14)])
def test_point_is_placed_on_release_even_when_the_hand_slipped(
    hand: ChartHand, slip: QPoint
) -> None:
    hand.take_dose("5")
    hand.drag(hand.pixel(PROCERUS), slip)
    assert hand.points[0].position.x == pytest.approx(PROCERUS.x, abs=0.005)
    assert hand.points[0].position.y == pytest.approx(PROCERUS.y, abs=0.005)


def test_drag_from_beside_the_marks_chooses_what_it_spans(hand: ChartHand) -> None:
    hand.place(PROCERUS, RIGHT_CORRUGATOR, LEFT_CORRUGATOR)
    first, second, third = (point.id for point in hand.points)
    start = hand.pixel(Position(0.25, 0.35))
    hand.drag(start, hand.pixel(Position(0.55, 0.45)) - start)
    assert hand.page.selection.ids == {first, second}
    assert hand.page.canvas_panel.status.hint == "2 points chosen."
    start = hand.pixel(Position(0.62, 0.36))
    hand.drag(start, hand.pixel(Position(0.72, 0.45)) - start, CTRL)
    assert hand.page.selection.ids == {first, second, third}
    start = hand.pixel(Position(0.3, 0.6))
    hand.drag(start, QPoint(60, 60))
    assert not hand.page.selection.ids
    assert len(hand.points) == 3


def test_marks_are_ringed_while_the_band_is_drawn_and_not_after_escape(hand: ChartHand) -> None:
    hand.place(PROCERUS)
    port, start = hand.canvas.viewport(), hand.pixel(Position(0.4, 0.3))
    QTest.mousePress(port, LEFT, NO_KEY, start)
    QTest.mouseMove(port, hand.pixel(Position(0.6, 0.5)))
    ringed = port.grab().toImage()
    hand.key(Qt.Key.Key_Escape)
    assert port.grab().toImage() != ringed
    QTest.mouseRelease(port, LEFT, NO_KEY, hand.pixel(Position(0.6, 0.5)))
    assert not hand.page.selection.ids
    assert len(hand.points) == 1


def test_finger_that_stays_opens_the_menu_and_places_nothing(
    hand: ChartHand, touch_screen: QPointingDevice, qtbot: QtBot
) -> None:
    hand.place(PROCERUS)
    port, spot = hand.canvas.viewport(), hand.pixel(PROCERUS)
    menu = find(hand.page, ObjectName.CHART_POINT_MENU, QMenu)
    QTest.touchEvent(port, touch_screen).press(0, spot, port).commit()
    qtbot.waitUntil(menu.isVisible)
    QTest.touchEvent(port, touch_screen).release(0, spot, port).commit()
    assert hand.page.selection.ids == {hand.points[0].id}
    menu.close()
    assert len(hand.points) == 1


def test_finger_drags_a_band(hand: ChartHand, touch_screen: QPointingDevice) -> None:
    hand.place(PROCERUS)
    port, start, end = (
        hand.canvas.viewport(),
        hand.pixel(Position(0.4, 0.3)),
        hand.pixel(Position(0.6, 0.5)),
    )
    QTest.touchEvent(port, touch_screen).press(0, start, port).commit()
    for step in (1, 2, 3):
        QTest.touchEvent(port, touch_screen).move(
            0, start + (end - start) * step / 3, port
        ).commit()
    QTest.touchEvent(port, touch_screen).release(0, end, port).commit()
    assert hand.page.selection.ids == {hand.points[0].id}


def test_click_on_a_mark_chooses_and_places_nothing(hand: ChartHand) -> None:
    hand.place(PROCERUS, RIGHT_CORRUGATOR)
    first, second = hand.points
    hand.click(PROCERUS)
    assert hand.page.selection.ids == {first.id}
    hand.click(RIGHT_CORRUGATOR, CTRL)
    assert hand.page.selection.ids == {first.id, second.id}
    hand.click(RIGHT_CORRUGATOR, CTRL)
    assert hand.page.selection.ids == {first.id}
    assert len(hand.points) == 2


def test_drag_is_one_step_and_side_and_region_follow(hand: ChartHand) -> None:
    hand.place(RIGHT_CORRUGATOR)
    (before,) = hand.points
    start = hand.pixel(RIGHT_CORRUGATOR)
    hand.drag(start, hand.pixel(LEFT_CORRUGATOR) - start)
    (after,) = hand.points
    assert (after.id, after.side) == (before.id, Side.LEFT)
    hand.page.document.undo_stack.undo()
    assert hand.points == (before,)


def test_all_chosen_marks_are_dragged(hand: ChartHand) -> None:
    hand.place(PROCERUS, RIGHT_CORRUGATOR)
    before = hand.points
    hand.page.selection.choose(point.id for point in before)
    hand.drag(hand.pixel(PROCERUS), QPoint(0, 40))
    ways = {
        round(new.position.y - old.position.y, 4)
        for old, new in zip(before, hand.points, strict=True)
    }
    assert len(ways) == 1
    assert ways.pop() > 0


def test_right_button_and_paper_place_nothing(hand: ChartHand) -> None:
    hand.take_dose("5")
    spot = hand.pixel(PROCERUS)
    QTest.mouseClick(hand.canvas.viewport(), Qt.MouseButton.RightButton, NO_KEY, spot)
    hand.click(BESIDE_THE_BODY)
    assert not hand.points
    assert hand.page.canvas_panel.status.hint


def test_finger_has_a_bigger_target(hand: ChartHand, touch_screen: QPointingDevice) -> None:
    hand.place(PROCERUS)
    port = hand.canvas.viewport()
    beside = hand.pixel(PROCERUS) + QPoint(18, 0)
    QTest.touchEvent(port, touch_screen).press(0, beside, port).commit()
    QTest.touchEvent(port, touch_screen).release(0, beside, port).commit()
    assert len(hand.points) == 1
    assert hand.page.selection.ids == {hand.points[0].id}
    hand.page.selection.clear()
    QTest.mouseClick(port, LEFT, NO_KEY, beside)
    assert len(hand.points) == 2


def test_pinch_places_nothing(hand: ChartHand, touch_screen: QPointingDevice) -> None:
    hand.take_dose("5")
    port, middle = hand.canvas.viewport(), hand.pixel(PROCERUS)
    ends = (QPoint(-20, 0), QPoint(20, 0))
    touch = QTest.touchEvent(port, touch_screen)
    touch.press(0, middle + ends[0], port).press(1, middle + ends[1], port).commit()
    for grow in (2, 3, 4):
        touch.move(0, middle + ends[0] * grow, port).move(1, middle + ends[1] * grow, port).commit()
    touch.release(0, middle + ends[0] * 4, port).release(1, middle + ends[1] * 4, port).commit()
    assert not hand.points
    assert hand.canvas.scale_factor > 0


def test_escape_during_a_drag_puts_the_mark_back(hand: ChartHand) -> None:
    hand.place(PROCERUS)
    before = hand.points
    port, start = hand.canvas.viewport(), hand.pixel(PROCERUS)
    QTest.mousePress(port, LEFT, NO_KEY, start)
    QTest.mouseMove(port, start + QPoint(60, 0))
    hand.key(Qt.Key.Key_Escape)
    QTest.mouseRelease(port, LEFT, NO_KEY, start + QPoint(60, 0))
    assert hand.points == before


def test_pointer_says_what_is_under_it(hand: ChartHand, qtbot: QtBot) -> None:
    told: list[tuple[object, object]] = []
    hand.canvas.pointed_at.connect(lambda *said: told.append(said))
    # A pointer that is there already does not move. The window system may tell of the first move
    # as late as of the second, or that the pointer left: what counts is what it says in the end.
    for place in (LEFT_CORRUGATOR, PROCERUS):
        QTest.mouseMove(hand.canvas.viewport(), hand.pixel(place))

    def says_procerus() -> bool:
        position, mark = told[-1] if told else (None, None)
        return isinstance(position, Position) and mark is None and _is_near(position, PROCERUS)

    qtbot.waitUntil(says_procerus)


def _is_near(found: Position, wanted: Position) -> bool:
    return (found.x, found.y) == pytest.approx((wanted.x, wanted.y), abs=0.005)


def test_canvas_is_named_for_screen_readers(hand: ChartHand) -> None:
    assert isinstance(hand.canvas, ChartCanvas)
    assert hand.canvas.accessibleName()
    assert "Digits" in hand.canvas.accessibleDescription()
    assert not QPointF(hand.canvas.rect().center()).isNull()


def test_pen_places_and_has_the_reach_of_a_finger(hand: ChartHand) -> None:
    pen = QPointingDevice(
        "pen",
        7,
        QInputDevice.DeviceType.Stylus,
        QPointingDevice.PointerType.Pen,
        QInputDevice.Capability.Position,
        1,
        1,
    )
    hand.take_dose("5")
    for way in (QPoint(), QPoint(18, 0)):
        spot = QPointF(hand.pixel(PROCERUS) + way)
        at = QPointF(hand.canvas.viewport().mapToGlobal(spot.toPoint()))
        for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
            event = QMouseEvent(kind, spot, spot, at, LEFT, LEFT, NO_KEY, pen)
            QCoreApplication.sendEvent(hand.canvas.viewport(), event)
    assert len(hand.points) == 1
    assert hand.page.selection.ids == {hand.points[0].id}


def test_thousand_points_are_chosen_dosed_and_undone(
    show_page: Callable[[Treatment], ChartPage],
) -> None:
    places = (Position(0.3 + 0.01 * (n % 40), 0.3 + 0.01 * (n // 40)) for n in range(1000))
    start = a_treatment(chart=Chart(tuple(a_point(position=place) for place in places)))
    hand = ChartHand(show_page(start))
    hand.canvas.setFocus()
    hand.key(Qt.Key.Key_A, CTRL)
    assert len(hand.page.selection.ids) == 1000
    hand.type("7")
    hand.key(Qt.Key.Key_Return)
    assert {str(point.units) for point in hand.points} == {"7"}
    hand.key(Qt.Key.Key_Right)
    hand.key(Qt.Key.Key_Delete)
    assert not hand.points
    hand.page.document.undo_stack.setIndex(0)
    assert hand.page.document.treatment == start
