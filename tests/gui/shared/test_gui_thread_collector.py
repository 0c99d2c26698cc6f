"""Garbage is freed on the GUI thread, and only there."""

import gc
import threading
import weakref

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from injector_app.gui.shared.gui_thread_collector import GuiThreadCollector


class Knot:
    """Holds itself, so only the collector can free it."""

    def __init__(self) -> None:
        self.me = self


def test_knots_are_freed_by_the_event_loop_and_not_by_another_thread(qtbot: QtBot) -> None:
    parent = QObject()
    GuiThreadCollector(parent)
    assert not gc.isenabled()
    freed_on: list[threading.Thread] = []
    knot = Knot()
    weakref.finalize(knot, lambda: freed_on.append(threading.current_thread()))
    del knot
    worker = threading.Thread(target=lambda: [Knot() for _ in range(20_000)])
    worker.start()
    worker.join()
    assert freed_on == []
    qtbot.waitUntil(lambda: freed_on == [threading.main_thread()], timeout=5000)
