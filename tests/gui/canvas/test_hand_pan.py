"""Panning: the middle button, the space bar, or any drag where nothing can be edited."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from injector_app.gui.canvas.view import CanvasView

pytestmark = pytest.mark.usefixtures("qapp")

START, WAY = QPoint(400, 400), QPoint(60, -30)


def drag(view: CanvasView, button: Qt.MouseButton) -> QPointF:
    """How far the sheet moved."""
    before = view.viewportTransform().map(QPointF())
    QTest.mousePress(view.viewport(), button, Qt.KeyboardModifier.NoModifier, START)
    QTest.mouseMove(view.viewport(), START + WAY)
    QTest.mouseRelease(view.viewport(), button, Qt.KeyboardModifier.NoModifier, START + WAY)
    return view.viewportTransform().map(QPointF()) - before


def test_any_drag_pans_where_nothing_is_edited(view: CanvasView) -> None:
    view.zoom_in()
    assert drag(view, Qt.MouseButton.LeftButton) == QPointF(WAY)


def test_left_button_is_free_where_something_is_edited(view: CanvasView) -> None:
    view.zoom_in()
    view.pan.left_pans = False
    assert drag(view, Qt.MouseButton.LeftButton).isNull()
    assert drag(view, Qt.MouseButton.MiddleButton) == QPointF(WAY)


def test_space_bar_makes_the_left_button_pan(view: CanvasView) -> None:
    view.zoom_in()
    view.pan.left_pans = False
    QTest.keyPress(view, Qt.Key.Key_Space)
    assert view.viewport().cursor().shape() is Qt.CursorShape.OpenHandCursor
    assert drag(view, Qt.MouseButton.LeftButton) == QPointF(WAY)
    QTest.keyRelease(view, Qt.Key.Key_Space)
    assert drag(view, Qt.MouseButton.LeftButton).isNull()


def test_space_bar_is_a_tap_only_when_nothing_was_panned(view: CanvasView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.pan.space_tapped):
        QTest.keyClick(view, Qt.Key.Key_Space)
    spot = view.viewport().rect().center()
    with qtbot.assertNotEmitted(view.pan.space_tapped):
        QTest.keyPress(view, Qt.Key.Key_Space)
        QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        QTest.keyRelease(view, Qt.Key.Key_Space)
