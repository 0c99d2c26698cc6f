"""DevicePanel: sign in on this computer without the password."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from injector_app.gui.shared.button import Button
from injector_app.gui.shared.field import Field
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.panel import Panel, clear, right_row, text_of
from injector_app.gui.shared.password_edit import PasswordEdit

WORDS = (
    "The keyring of this computer can keep a secret that signs you in, and nobody else. Whoever "
    "uses the computer under your name then comes in as you: lock it when you leave. "
    "Signing notes and unlocking the screen ask for your password as before, and it always opens "
    "the records."
)


class DevicePanel(Panel):
    """Trust or forget this computer.

    Signals:
        trust_requested: carries the password.
        forget_requested: the password is wanted here again.
    """

    trust_requested = Signal(str)
    forget_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        names = ObjectName
        super().__init__(
            "This computer", WORDS, name=f"account.device.{names.BANNER}", parent=parent
        )
        self._password = Field("Your password", PasswordEdit(), name=names.ACCOUNT_DEVICE_PASSWORD)
        self._trust = Button(names.ACCOUNT_DEVICE_TRUST, "Sign me in here without it")
        self._forget = Button(
            names.ACCOUNT_DEVICE_FORGET, "Ask for the password here", kind="quiet"
        )
        self._trust.clicked.connect(lambda: self.trust_requested.emit(text_of(self._password)))
        self._forget.clicked.connect(self.forget_requested)
        self.column.addWidget(self._password)
        self.column.addLayout(right_row(self._forget, self._trust))

    def show_state(self, *, is_known: bool) -> None:
        """Say what can be done now."""
        clear(self._password)
        self._forget.setVisible(is_known)
