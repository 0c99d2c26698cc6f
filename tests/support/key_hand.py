"""KeyHand: two hands on the keyboard; whatever they do goes to what has the focus."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.support.real_desk import wait_until

NO_KEY = Qt.KeyboardModifier.NoModifier
MOST_TABS = 150
UPPER = 16


class KeyHand:
    """Presses keys, types, and goes on with Tab; sees where the focus is."""

    def __init__(self, settle: Callable[[], object]) -> None:
        self.settle = settle
        self.modals: set[str] = set()

    @property
    def focus(self) -> QWidget:
        """What has the focus; it is in sight."""
        wait_until(lambda: _focused() is not None)
        focused = _focused()
        assert focused is not None
        assert _is_seen(focused), f"{focused.objectName()} is out of sight"
        return focused

    def key(self, key: Qt.Key, keys: Qt.KeyboardModifier = NO_KEY) -> None:
        """One key, to a menu if one is open."""
        QTest.keyClick(QApplication.activePopupWidget() or self.focus, key, keys)
        self.settle()
        if (modal := QApplication.activeModalWidget()) is not None:
            self.modals.add(modal.objectName())

    def word(self, text: str) -> None:
        """Type over what stands in the field, then Enter."""
        QTest.keyClicks(self.focus, text)
        self.key(Qt.Key.Key_Return)

    def tab_to(self, name: str, key: Qt.Key = Qt.Key.Key_Tab) -> None:
        """Tab until the control of that name has the focus."""
        seen: list[str] = []
        while self.focus.objectName() != name:
            seen.append(self.focus.objectName())
            assert len(seen) < MOST_TABS, f"{name} is not reached: {seen}"
            self.key(key)

    def press(self, name: str) -> None:
        """Tab to a button, then Space."""
        self.tab_to(name)
        self.key(Qt.Key.Key_Space)

    def show_tab(self, name: str, row: tuple[str, ...]) -> None:
        """Tab to the row of tabs, then arrow keys."""
        while self.focus.objectName() not in row:
            self.key(Qt.Key.Key_Tab)
        while (now := self.focus.objectName()) != name:
            is_right = row.index(now) < row.index(name)
            self.key(Qt.Key.Key_Right if is_right else Qt.Key.Key_Left)

    def walk(self, key: Qt.Key = Qt.Key.Key_Tab) -> list[str]:
        """The names of everything that Tab leads to, until it is back where it began."""
        start, names = self.focus, [self.focus.objectName()]
        while True:
            self.key(key)
            if self.focus is start:
                return names
            names.append(self.focus.objectName())
            assert len(names) < MOST_TABS, f"no way back to {start.objectName()}: {names}"

    def unseen_focus(self) -> list[str]:
        """Of all that Tab leads to: what looks the same with and without the focus."""
        unseen: list[str] = []
        start = self.focus
        while True:
            widget = self.focus
            with_focus = _picture(widget)
            self.key(Qt.Key.Key_Tab)
            if widget.isVisible() and _picture(widget) == with_focus:
                unseen.append(widget.objectName())
            if self.focus is start:
                return unseen


def _focused() -> QWidget | None:
    """In a dialog, once the window system has given it the focus."""
    focused, modal = QApplication.focusWidget(), QApplication.activeModalWidget()
    is_behind = modal is not None and focused is not None and not modal.isAncestorOf(focused)
    return None if is_behind else focused


def _is_seen(widget: QWidget) -> bool:
    """Its middle, or for something tall at least its upper edge."""
    room, window = widget.rect(), widget.window()
    spots = (room.center(), QPoint(room.center().x(), min(room.center().y(), UPPER)))
    seen = [window.childAt(widget.mapTo(window, spot)) for spot in spots]
    return any(w is not None and (w is widget or widget.isAncestorOf(w)) for w in seen)


def _picture(widget: QWidget) -> QImage:
    """The widget with a rim of what lies around it."""
    window = widget.window()
    place = widget.mapTo(window, widget.rect().topLeft())
    return window.grab(widget.rect().translated(place).adjusted(-4, -4, 4, 4)).toImage()
