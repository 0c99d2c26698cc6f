"""PaintWatch: tells when a place of a widget was painted."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QEventLoop, QObject, QPoint, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from tests.bench.timing import milliseconds


class PaintWatch(QObject):
    """Watches one widget."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._place = QPoint()
        self._is_painted = False
        widget.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent) and event.region().contains(self._place):
            self._is_painted = True
        return super().eventFilter(watched, event)

    def click(self, place: QPoint) -> float:
        """Milliseconds from a click until its place is painted."""
        self._place = place
        return milliseconds(self._click)

    def paint_after(self, act: Callable[[], object]) -> float:
        """Milliseconds from an act until the whole widget is painted."""
        self._place = self._widget.rect().center()
        return milliseconds(lambda: self._wait_for(act))

    def _wait_for(self, act: Callable[[], object]) -> None:
        self._is_painted = False
        act()
        while not self._is_painted:
            # Sleeps as the program's own loop does: asking again and again would keep the
            # interpreter from the worker thread.
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def _click(self) -> None:
        QTest.mouseClick(self._widget, Qt.MouseButton.LeftButton, pos=self._place)
        self._is_painted = False
        while not self._is_painted:
            QApplication.processEvents()
