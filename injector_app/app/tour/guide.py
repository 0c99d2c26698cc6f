"""Guide: uses the window as a person does, and takes a picture of every step."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QElapsedTimer, QEvent, QEventLoop, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QTableView,
    QWidget,
)

from injector_app.domain.position import Position
from injector_app.gui.canvas.view import CanvasView

Kind = TypeVar("Kind", bound=QWidget)
PATIENCE_MS = 30_000
# Until a save has been answered and everything on the screen follows.
SETTLING_MS = 250
LEFT = Qt.MouseButton.LeftButton


class TourFailed(Exception):  # noqa: N818 - named after what happened
    """Something that a person would look for was not there in time."""


class Guide:
    """Clicks, types and looks; pictures are numbered in the order they are taken."""

    def __init__(self, window: QWidget, folder: Path) -> None:
        self._window = window
        self._folder = folder
        self._taken = 0

    def see(self, name: str, kind: type[Kind]) -> Kind:
        """The visible control of a name; waits until it is there."""

        def found() -> Kind | None:
            each = self._window.findChildren(kind, name)
            return next((widget for widget in each if widget.isVisible()), None)

        return self.until(found, f"{name} does not appear")

    def until(self, found: Callable[[], Kind | None], complaint: str) -> Kind:
        """Let the window work until something is found."""
        timer = QElapsedTimer()
        timer.start()
        while (answer := found()) is None:
            if timer.hasExpired(PATIENCE_MS):
                raise TourFailed(complaint)
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        return answer

    def wait(self, is_so: Callable[[], bool], complaint: str) -> None:
        """Let the window work until something is so."""
        self.until(lambda: self._window if is_so() else None, complaint)

    def press(self, name: str) -> None:
        """Click a button once it can be clicked."""
        button = self.see(name, QAbstractButton)
        self.wait(button.isEnabled, f"{name} cannot be pressed")
        # The indicator of a check box is at its left edge; its middle may be empty.
        spot = QPoint(12, button.height() // 2) if isinstance(button, QCheckBox) else QPoint()
        QTest.mouseClick(button, LEFT, pos=spot)

    def type(self, name: str, text: str, *, then: Qt.Key | None = Qt.Key.Key_Return) -> None:
        """Replace the text of a line."""
        line = _line_of(self.see(name, QWidget))
        QTest.mouseClick(line, LEFT)
        line.selectAll()
        QTest.keyClick(line, Qt.Key.Key_Delete)
        for letter in text:
            _type_letter(line, letter)
        if then is not None:
            QTest.keyClick(line, then)

    def choose(self, name: str, words: str) -> None:
        """Open a box and take the entry that starts with these words."""
        box = self.see(name, QComboBox)
        entries = [box.itemText(row) for row in range(box.count())]
        wanted = next((row for row, text in enumerate(entries) if text.startswith(words)), None)
        if wanted is None:
            raise TourFailed(f"{name} does not offer {words}")
        box.setFocus()
        QTest.keyClick(box, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        entry = box.view()
        self.wait(entry.isVisible, f"{name} does not open")
        for _ in range(box.count()):
            row = entry.currentIndex().row()
            if row == wanted:
                break
            QTest.keyClick(entry, Qt.Key.Key_Down if row < wanted else Qt.Key.Key_Up)
        QTest.keyClick(entry, Qt.Key.Key_Return)

    def click_row(self, name: str, row: int) -> None:
        """Click a row of a list, scrolled into sight."""
        view = self.see(name, QAbstractItemView)
        index = view.model().index(row, 0)
        view.scrollTo(index)
        QTest.mouseClick(view.viewport(), LEFT, pos=view.visualRect(index).center())

    def open_row(self, name: str, row: int = 0) -> None:
        """Open a row of a table by double click."""
        table = self.see(name, QTableView)
        self.wait(lambda: table.model().rowCount() > row, f"{name} has no row {row}")
        place = table.visualRect(table.model().index(row, 0)).center()
        QTest.mouseClick(table.viewport(), LEFT, pos=place)
        QTest.mouseDClick(table.viewport(), LEFT, pos=place)

    def click_body(self, canvas: CanvasView, position: Position, modifier: str = "") -> None:
        """Click a place of the diagram on show."""
        x, y = canvas.diagram.canvas_point(position)
        spot = canvas.viewportTransform().map(QPointF(x, y)).toPoint()
        QTest.mouseClick(canvas.viewport(), LEFT, _MODIFIERS[modifier], spot)

    def point_at(self, canvas: CanvasView, position: Position) -> None:
        """Move the pointer to a place of the diagram on show."""
        x, y = canvas.diagram.canvas_point(position)
        spot = canvas.viewportTransform().map(QPointF(x, y)).toPoint()
        for place in (QPoint(1, 1), spot):
            QTest.mouseMove(canvas.viewport(), place)

    def close_menu(self) -> None:
        """Leave an open menu without choosing."""
        menu = QApplication.activePopupWidget()
        if menu is None:
            raise TourFailed("no menu is open")
        QTest.keyClick(menu, Qt.Key.Key_Escape)

    def key(self, widget: QWidget, key: Qt.Key, modifier: str = "") -> None:
        """One key, with Ctrl, Alt or Shift."""
        QTest.keyClick(widget, key, _MODIFIERS[modifier])

    def picture(self, name: str) -> Path:
        """Take a picture of the window as it is now."""
        timer = QElapsedTimer()
        timer.start()
        while not timer.hasExpired(SETTLING_MS):
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        self._taken += 1
        path = self._folder / f"{self._taken:02d}-{name}.png"
        if not self._look().save(str(path)):
            raise TourFailed(f"{path} cannot be written")
        return path

    def _look(self) -> QPixmap:
        """The dialog in front, else the window with the menu that hangs over it."""
        seen = (QApplication.activeModalWidget() or self._window).grab()
        menu = QApplication.activePopupWidget()
        if menu is not None:
            painter = QPainter(seen)
            painter.drawPixmap(self._window.mapFromGlobal(menu.pos()), menu.grab())
            painter.end()
        return seen


_MODIFIERS = {
    "": Qt.KeyboardModifier.NoModifier,
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
}


def _line_of(widget: QWidget) -> QLineEdit:
    line = widget.lineEdit() if isinstance(widget, QComboBox) else widget
    if not isinstance(line, QLineEdit):
        raise TourFailed(f"{widget.objectName()} takes no text")
    return line


def _type_letter(line: QLineEdit, letter: str) -> None:
    # QTest knows the keys of ASCII only.
    if letter.isascii():
        QTest.keyClicks(line, letter)
        return
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(line, event)
