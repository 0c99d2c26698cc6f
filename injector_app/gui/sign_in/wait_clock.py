"""WaitClock: counts the seconds down until the next try."""

from PySide6.QtCore import QDeadlineTimer, QObject, QTimer, Signal

TICK_MS = 200
SECOND_MS = 1000


class WaitClock(QObject):
    """Counts by the clock, not by its ticks: a window that was busy shows the right second.

    Signals:
        ticked: carries the seconds that are left; the last one is 0.
    """

    ticked = Signal(int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._deadline = QDeadlineTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tell)

    @property
    def is_running(self) -> bool:
        """Whether there is still something to wait for."""
        return self._timer.isActive()

    def start(self, seconds: int) -> None:
        """Count from here."""
        self._deadline.setRemainingTime(seconds * SECOND_MS)
        self._timer.start()
        self._tell()

    def _tell(self) -> None:
        left = -(-self._deadline.remainingTime() // SECOND_MS)
        if left <= 0:
            self._timer.stop()
        self.ticked.emit(max(left, 0))


def minutes_and_seconds(seconds: int) -> str:
    """As a watch shows it: 4:05."""
    return f"{seconds // 60}:{seconds % 60:02}"
