"""Find controls as a person or a screen reader does, and type into them."""

from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

Widget = TypeVar("Widget", bound=QWidget)


def find(root: QWidget, name: str, kind: type[Widget]) -> Widget:
    """The control of that name."""
    found: Widget | None = root.findChild(kind, name)
    assert found is not None, f"no {kind.__name__} is called {name}"
    return found


def press(root: QWidget, name: str) -> None:
    """Click a button."""
    button = find(root, name, QAbstractButton)
    assert button.isEnabled(), f"{name} cannot be pressed"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def type_into(root: QWidget, name: str, text: str) -> QLineEdit:
    """Replace the text of a line by typing."""
    line = find(root, name, QLineEdit)
    line.setFocus()
    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_Delete)
    for letter in text:
        type_letter(line, letter)
    return line


def type_letter(widget: QWidget, letter: str) -> None:
    """One key press; QTest knows the keys of ASCII only."""
    if letter.isascii():
        QTest.keyClicks(widget, letter)
        return
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        key = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
        QCoreApplication.sendEvent(widget, key)


def contrast(one: str, other: str) -> float:
    """The contrast of two colours (WCAG 2.2)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = QColor(colour)
    linear = [
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in (parts.redF(), parts.greenF(), parts.blueF())
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
