"""Work waits for a pause, and runs once."""

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from injector_app.gui.shared.quiet_timer import QuietTimer


def test_several_starts_run_once(qtbot: QtBot) -> None:
    runs: list[int] = []
    owner = QObject()
    timer = QuietTimer(10, lambda: runs.append(1), owner)
    for _ in range(5):
        timer.start()
    qtbot.waitUntil(lambda: not timer.isActive())
    assert runs == [1]


def test_run_now_does_not_run_again(qtbot: QtBot) -> None:
    del qtbot
    runs: list[int] = []
    owner = QObject()
    timer = QuietTimer(10_000, lambda: runs.append(1), owner)
    timer.start()
    timer.run_now()
    assert runs == [1]
    assert not timer.isActive()
