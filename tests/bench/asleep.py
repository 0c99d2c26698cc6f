"""Wait as the program does: asleep between events."""

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

PATIENCE_MS = 20_000
# For what becomes so without an event.
WAKE_MS = 5


def asleep_until(is_so: Callable[[], bool]) -> None:
    """Let Qt work until something is so.

    A loop that asks for events without end holds the interpreter's lock, and the worker that
    searches waits for it; the loop of the program sleeps.
    """
    timer, waker = QElapsedTimer(), QTimer()
    timer.start()
    waker.start(WAKE_MS)
    while not is_so():
        if timer.hasExpired(PATIENCE_MS):
            raise TimeoutError("the window does not get there")
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
