"""ScreenRecorder: a picture of the whole screen every second, and a log beside the pictures."""

import time
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, QTimer, Slot
from PySide6.QtGui import QColor, QCursor, QGuiApplication, QPainter, QPen

EVERY_MS = 1000
POINTER = QColor("#d0006f")


class ScreenRecorder(QObject):
    """Pictures are numbered by the second; the pointer is drawn as a ring."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._start = time.monotonic()
        self._taken = 0
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self._take)
        self._timer.start()

    @property
    def seconds(self) -> float:
        """Since the recording began."""
        return time.monotonic() - self._start

    def tell(self, what: str) -> None:
        """Write down what was done, and when."""
        with (self._folder / "actions.txt").open("a", encoding="utf-8") as log:
            log.write(f"{self.seconds:7.1f} s  {what}\n")

    def stop(self) -> None:
        """The last picture."""
        self._timer.stop()
        self._take()

    @Slot()
    def _take(self) -> None:
        screen = QGuiApplication.primaryScreen()
        seen = screen.grabWindow(0)
        with QPainter(seen) as painter:
            painter.setPen(QPen(POINTER, 2))
            painter.drawEllipse(QCursor.pos() - QPoint(), 7, 7)
        self._taken += 1
        seen.save(str(self._folder / f"{self._taken:04}.png"))
