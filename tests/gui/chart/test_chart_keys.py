"""Keys on the canvas and in the table."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from injector_app.gui.chart.chart_keys import ChartKeys

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Keyboard:
    """Two watched widgets: one where keys move, one where they do not."""

    def __init__(self, qtbot: QtBot) -> None:
        self.walked: list[int] = []
        self.canvas, self.table = QWidget(), QWidget()
        self.keys = ChartKeys(self.canvas, walk=self._walk)
        for widget, moves in ((self.canvas, True), (self.table, False)):
            qtbot.addWidget(widget)
            self.keys.watch(widget, moves=moves)

    def _walk(self, step: int) -> bool:
        self.walked.append(step)
        return True


@pytest.fixture
def keyboard(qtbot: QtBot) -> Iterator[Keyboard]:
    made = Keyboard(qtbot)
    yield made
    made.canvas.close()


def test_digits_and_decimal_marks_are_typed(keyboard: Keyboard) -> None:
    typed: list[str] = []
    keyboard.keys.typed.connect(typed.append)
    QTest.keyClicks(keyboard.canvas, "12.5,x")
    QTest.keyClicks(keyboard.table, "7")
    assert "".join(typed) == "12.5,7"


@pytest.mark.parametrize(
    ("key", "modifiers", "way"),
    [
        (Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier, [-1.0, 0.0]),
        (Qt.Key.Key_Down, SHIFT, [0.0, 5.0]),
    ],
)
def test_arrows_nudge_in_millimetres(
    keyboard: Keyboard, qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier, way: list[float]
) -> None:
    with qtbot.waitSignal(keyboard.keys.nudged) as nudged:
        QTest.keyClick(keyboard.canvas, key, modifiers)
    assert nudged.args == way
    with qtbot.assertNotEmitted(keyboard.keys.nudged):
        QTest.keyClick(keyboard.table, key, modifiers)


def plain_keys(keys: ChartKeys) -> list[tuple[Qt.Key, SignalInstance]]:
    return [
        (Qt.Key.Key_Backspace, keys.erased),
        (Qt.Key.Key_Return, keys.entered),
        (Qt.Key.Key_Enter, keys.entered),
        (Qt.Key.Key_Escape, keys.escaped),
        (Qt.Key.Key_Delete, keys.deleted),
        (Qt.Key.Key_G, keys.give_requested),
        (Qt.Key.Key_M, keys.mirror_requested),
        (Qt.Key.Key_D, keys.duplicate_requested),
        (Qt.Key.Key_S, keys.select_requested),
        (Qt.Key.Key_F, keys.fill_requested),
        (Qt.Key.Key_O, keys.overview_requested),
        (Qt.Key.Key_P, keys.plan_requested),
        (Qt.Key.Key_R, keys.repeat_requested),
    ]


def test_every_key_has_its_meaning(keyboard: Keyboard, qtbot: QtBot) -> None:
    for key, signal in plain_keys(keyboard.keys):
        with qtbot.waitSignal(signal):
            QTest.keyClick(keyboard.table, key)


def test_shift_gives_everything_and_nothing_twice(keyboard: Keyboard, qtbot: QtBot) -> None:
    with (
        qtbot.waitSignal(keyboard.keys.give_all_requested),
        qtbot.assertNotEmitted(keyboard.keys.give_requested),
    ):
        QTest.keyClick(keyboard.canvas, Qt.Key.Key_G, SHIFT)


def test_plus_and_minus_zoom(keyboard: Keyboard, qtbot: QtBot) -> None:
    for text, step in (("+", 1), ("-", -1)):
        with qtbot.waitSignal(keyboard.keys.zoomed) as zoomed:
            QTest.keyClicks(keyboard.canvas, text)
        assert zoomed.args == [step]


def test_tab_walks_and_control_selects_all(keyboard: Keyboard, qtbot: QtBot) -> None:
    QTest.keyClick(keyboard.canvas, Qt.Key.Key_Tab)
    QTest.keyClick(keyboard.canvas, Qt.Key.Key_Backtab, SHIFT)
    assert keyboard.walked == [1, -1]
    with qtbot.waitSignal(keyboard.keys.all_requested):
        QTest.keyClick(keyboard.canvas, Qt.Key.Key_A, CTRL)
    with qtbot.waitSignal(keyboard.keys.duplicate_requested):
        QTest.keyClick(keyboard.canvas, Qt.Key.Key_D, CTRL)


def test_other_shortcuts_are_left_alone(keyboard: Keyboard, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(keyboard.keys.give_requested):
        QTest.keyClick(keyboard.canvas, Qt.Key.Key_G, CTRL)
    with qtbot.assertNotEmitted(keyboard.keys.typed):
        QTest.keyClick(keyboard.canvas, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
