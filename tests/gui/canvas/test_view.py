"""The view finds places exactly, zooms at the pointer and keeps what it shows."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from injector_app.domain.ids import PointId, new_id
from injector_app.domain.point import PointState
from injector_app.domain.position import Position
from injector_app.gui.canvas.mark import Mark
from injector_app.gui.canvas.mark_colours import LIGHT
from injector_app.gui.canvas.sheet import MUSCLES, PLAIN_LAYERS
from injector_app.gui.canvas.view import CanvasView
from tests.support.small_art import MUSCLE, SKIN, a_sheet, colour_at


def turn_wheel(view: CanvasView, place: QPointF, notches: int) -> None:
    event = QWheelEvent(
        place,
        view.viewport().mapToGlobal(place),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


def test_whole_diagram_is_shown_first(view: CanvasView) -> None:
    assert view.scale_factor == pytest.approx(1.0)
    position = view.position_at(QPointF(view.viewport().rect().center()))
    assert position is not None
    assert (position.x, position.y) == pytest.approx((0.5, 0.5), abs=0.002)
    assert view.position_at(QPointF(1, 1)) is None


def test_wheel_zooms_at_the_pointer(view: CanvasView) -> None:
    place = QPointF(300, 400)
    before = view.position_at(place)
    turn_wheel(view, place, 3)
    after = view.position_at(place)
    assert view.scale_factor == pytest.approx(1.25**3)
    assert before
    assert after
    assert (after.x, after.y) == pytest.approx((before.x, before.y), abs=0.002)


def test_wheel_stops_at_the_whole_diagram(view: CanvasView, qtbot: QtBot) -> None:
    turn_wheel(view, QPointF(300, 400), 1)
    with qtbot.waitSignal(view.zoomed) as zoomed:
        turn_wheel(view, QPointF(300, 400), -9)
    assert zoomed.args == [1.0]
    assert view.scale_factor == pytest.approx(1.0)


def test_resizing_keeps_the_whole_in_sight_until_zoomed(view: CanvasView) -> None:
    view.resize(432, 532)
    assert view.scale_factor == pytest.approx(0.5)
    view.zoom_in()
    zoomed = view.scale_factor
    view.resize(832, 1032)
    assert view.scale_factor == zoomed


def test_zoom_is_sharp_after_a_moment(view: CanvasView, qtbot: QtBot) -> None:
    turn_wheel(view, QPointF(132, 132), 9)
    view.viewport().repaint()
    spot = view.mapFromScene(QPointF(105, 105))
    qtbot.waitUntil(lambda: colour_at(view.viewport().grab(), spot.x(), spot.y()) == SKIN)


def test_muscles_come_without_losing_the_zoom(view: CanvasView) -> None:
    view.zoom_in()
    zoomed = view.scale_factor
    view.show_sheet(a_sheet(PLAIN_LAYERS | {MUSCLES}), LIGHT)
    assert view.scale_factor == zoomed
    view.fit()
    spot = view.mapFromScene(QPointF(200, 200))
    assert colour_at(view.viewport().grab(), spot.x(), spot.y()) == MUSCLE


def test_mark_is_found_by_pixels_at_every_zoom(view: CanvasView) -> None:
    mark = Mark(PointId(new_id()), 1, 400, 500, PointState.GIVEN)
    view.marks.show_marks((mark,))
    for _ in range(2):
        spot = QPointF(view.mapFromScene(QPointF(400, 500)))
        assert view.mark_at(spot + QPointF(10, 0), 11) == mark.id
        assert view.mark_at(spot + QPointF(13, 0), 11) is None
        view.zoom_in()


def test_position_of_a_pixel_is_exact(view: CanvasView) -> None:
    wanted = Position(0.25, 0.75)
    spot = view.mapFromScene(QPointF(*view.diagram.canvas_point(wanted)))
    found = view.position_at(QPointF(spot))
    assert found
    assert (found.x, found.y) == pytest.approx((0.25, 0.75), abs=0.005)


def test_view_without_a_sheet_has_no_diagram(qtbot: QtBot) -> None:
    empty = CanvasView(LIGHT)
    qtbot.addWidget(empty)
    assert empty.position_at(QPointF(5, 5)) is None
    with pytest.raises(LookupError):
        _ = empty.diagram
