"""KeyButton: a button that shows the key which presses it from anywhere on its screen."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from injector_app.gui.shared.button import Button
from injector_app.gui.shared.plain_label import PlainLabel

CHIP_GAP, CHIP_EDGE = 2, 7


class KeyButton(Button):
    """Words, and the key beside them; the key works while the button can be pressed."""

    def __init__(
        self,
        name: str,
        text: str,
        *,
        keys: str,
        help_text: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, kind="key", help_text=help_text, parent=parent)
        self._keys = keys
        self._chip = PlainLabel(keys, kind="key-cap", parent=self)
        self._chip.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.say(text)
        # Not the button's own shortcut: it waits 100 ms. A key that is held is one press.
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(self.click)

    def say(self, text: str) -> None:
        """Other words; the key stays."""
        self.setText(text)
        self.setAccessibleName(f"{text} ({self._keys})")

    def sizeHint(self) -> QSize:
        """Room for the words and the key."""
        beside = self._chip.sizeHint().width() + CHIP_GAP
        return super().sizeHint() + QSize(beside, 0)

    def minimumSizeHint(self) -> QSize:
        """Neither gives way."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The key stays at the right edge."""
        super().resizeEvent(event)
        size = self._chip.sizeHint()
        left, top = self.width() - size.width() - CHIP_EDGE, (self.height() - size.height()) // 2
        self._chip.setGeometry(left, top, size.width(), size.height())
