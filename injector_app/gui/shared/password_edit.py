"""PasswordEdit: a hidden password that can be shown, with a hint about Caps Lock."""

from PySide6 import QtCore
from PySide6.QtCore import Signal
from PySide6.QtGui import QCursor, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from injector_app.gui.shared.button import Button
from injector_app.gui.shared.door_names import DoorName

EYE_WIDTH = 40


class PasswordEdit(QLineEdit):
    """A line of secret text.

    Signals:
        caps_lock_noticed: whether Caps Lock seems to be on, told by the letters typed.
    """

    caps_lock_noticed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setTextMargins(0, 0, EYE_WIDTH, 0)
        # Not a QAction: style sheets push the action's icon off the middle of the line.
        self._eye = Button(
            DoorName.PASSWORD_SHOW,
            kind="eye",
            icon="eye",
            help_text="Show the password",
            parent=self,
        )
        self._eye.setCheckable(True)
        self._eye.setCursor(QCursor())
        self._eye.toggled.connect(self._show_or_hide)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type; letters against their Shift key give Caps Lock away."""
        super().keyPressEvent(event)
        letter = event.text()
        if letter.isalpha() and letter.upper() != letter.lower():
            shifted = bool(event.modifiers() & QtCore.Qt.KeyboardModifier.ShiftModifier)
            self.caps_lock_noticed.emit(letter.isupper() != shifted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the eye at the end of the line."""
        super().resizeEvent(event)
        self._eye.setGeometry(self.width() - EYE_WIDTH - 2, 2, EYE_WIDTH, self.height() - 4)

    def _show_or_hide(self, shown: bool) -> None:  # noqa: FBT001 - a Qt slot
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.setEchoMode(mode)
        self._eye.show_icon("eye-off" if shown else "eye")
