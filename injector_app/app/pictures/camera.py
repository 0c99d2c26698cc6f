"""Camera: a guide whose pictures show the whole window as a screen does."""

from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QEventLoop, QPoint
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit, QScrollArea, QWidget

from injector_app.app.tour.guide import Guide, TourFailed

# Until a save has been answered and everything on the screen follows.
SETTLING_MS = 250
# A label stands above its field.
ABOVE = 40
# A window manager draws a frame round a dialog; here a shade keeps it apart.
SHADE = QColor(0, 0, 0, 90)


class Camera(Guide):
    """Takes the whole window, with whatever hangs in front of it."""

    def __init__(self, window: QWidget, folder: Path, first: int = 1) -> None:
        super().__init__(window, folder)
        self._pictured = window
        self._into = folder
        self.next_number = first

    def picture(self, name: str) -> Path:
        """Take the state as it is now."""
        path = self._into / f"{self.next_number:02d}-{name}.png"
        self.next_number += 1
        _pause(SETTLING_MS)
        if not self._whole_window().save(str(path)):
            raise TourFailed(f"{path} cannot be written")
        return path

    def press(self, name: str) -> None:
        """Click a button, scrolled into sight."""
        self.bring(name)
        super().press(name)

    def offers(self, name: str) -> bool:
        """Whether a control is there now."""
        found = self._pictured.findChildren(QWidget, name)
        return any(widget.isVisible() for widget in found)

    def bring(self, name: str) -> None:
        """Scroll the form of a control until all of the control is in sight."""
        control = self.see(name, QWidget)
        room = control.parentWidget()
        while room is not None and not isinstance(room, QScrollArea):
            room = room.parentWidget()
        if isinstance(room, QScrollArea) and not _is_whole(control):
            form = room.widget()
            top = 0 if form is None else control.mapTo(form, QPoint(0, 0)).y()
            room.verticalScrollBar().setValue(top - ABOVE)

    def write(self, name: str, text: str) -> None:
        """Type into a field of several lines."""
        field = self.see(name, QPlainTextEdit)
        field.setFocus()
        QTest.keyClicks(field, text)

    def _whole_window(self) -> QPixmap:
        """The window with the dialog and the menu in front of it, as a screen shows them."""
        seen = self._pictured.grab()
        painter = QPainter(seen)
        if QApplication.activeModalWidget() is not None:
            painter.fillRect(seen.rect(), SHADE)
        for front in (QApplication.activeModalWidget(), QApplication.activePopupWidget()):
            if front is not None and front is not self._pictured:
                painter.drawPixmap(self._place_of(front), front.grab())
        painter.end()
        return seen

    def _place_of(self, front: QWidget) -> QPoint:
        if isinstance(front, QDialog):
            return self._pictured.rect().center() - front.rect().center()
        return self._pictured.mapFromGlobal(front.pos())


def _is_whole(control: QWidget) -> bool:
    return control.visibleRegion().boundingRect().size() == control.size()


def _pause(ms: int) -> None:
    timer = QElapsedTimer()
    timer.start()
    while not timer.hasExpired(ms):
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
