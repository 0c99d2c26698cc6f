"""Keys, wheel and clicks walk and open; only what is in sight is asked for."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from injector_app.gui.patient.timeline.timeline_cell import WIDTH
from injector_app.gui.patient.timeline.timeline_model import TimelineModel
from injector_app.gui.patient.timeline.timeline_row import TimelineRow
from injector_app.gui.patient.timeline.timeline_strip import TimelineStrip
from injector_app.gui.shared.theme import Look
from tests.support.found import a_found_treatment

COUNT = 200


def shown(qtbot: QtBot, look: Look, count: int = COUNT) -> TimelineStrip:
    model = TimelineModel()
    strip = TimelineStrip(model, look)
    qtbot.addWidget(strip)
    strip.resize(3 * WIDTH + 40, strip.height())
    strip.show()
    row = TimelineRow(a_found_treatment(), "2026-11-20", "Botox 155 U", "", "Signed")
    model.show_rows((row,) * count)
    strip.show_newest()
    QApplication.processEvents()
    return strip


def test_it_begins_at_the_newest_and_walks_by_keys(qtbot: QtBot, look: Look) -> None:
    strip = shown(qtbot, look)
    assert strip.in_sight == range(COUNT - 4, COUNT)
    QTest.keyClick(strip, Qt.Key.Key_Left)
    assert strip.currentIndex().row() == COUNT - 2
    QTest.keyClick(strip, Qt.Key.Key_Home)
    assert strip.currentIndex().row() == 0
    assert strip.in_sight == range(4)
    with qtbot.waitSignal(strip.row_opened) as opened:
        QTest.keyClick(strip, Qt.Key.Key_Return)
    assert opened.args[0].row() == 0
    with qtbot.waitSignal(strip.left):
        QTest.keyClick(strip, Qt.Key.Key_Escape)


def test_click_opens_and_the_wheel_scrolls(qtbot: QtBot, look: Look) -> None:
    strip = shown(qtbot, look)
    spot = strip.visualRect(strip.model().index(COUNT - 2, 0)).center()
    with qtbot.waitSignal(strip.row_opened) as opened:
        QTest.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert opened.args[0].row() == COUNT - 2
    turn = QWheelEvent(
        QPointF(spot),
        strip.viewport().mapToGlobal(QPointF(spot)),
        QPoint(),
        QPoint(0, 2 * WIDTH),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    with qtbot.waitSignal(strip.sight_changed):
        QApplication.sendEvent(strip.viewport(), turn)
    assert strip.in_sight.stop < COUNT


def test_nothing_is_in_sight_of_nothing(qtbot: QtBot, look: Look) -> None:
    strip = shown(qtbot, look, count=0)
    assert strip.in_sight == range(0)
    assert not strip.is_drawn
