"""FactorPanel: codes of an authenticator app at sign-in."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from injector_app.gui.shared.button import Button
from injector_app.gui.shared.field import Field
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.panel import Panel, clear, right_row, text_of
from injector_app.gui.shared.password_edit import PasswordEdit
from injector_app.work.answers import OfferedFactor

WORDS = (
    "With an app, signing in asks for its six digits after the password. That keeps out who knows "
    "your password and sits at this screen. It does not stop a thief of the files: those are kept "
    "by your password alone."
)


class FactorPanel(Panel):
    """Start or end asking for codes.

    Signals:
        offer_requested: a secret for the app is wanted; carries the password.
        start_requested: the app shows codes; carries the first one.
        end_requested: the password alone is wanted again; carries it.
    """

    offer_requested = Signal(str)
    start_requested = Signal(str)
    end_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        names = ObjectName
        super().__init__(
            "Authenticator app", WORDS, name=f"account.factor.{names.BANNER}", parent=parent
        )
        self._password = Field("Your password", PasswordEdit(), name=names.ACCOUNT_FACTOR_PASSWORD)
        self._start = Button(names.ACCOUNT_FACTOR_START, "Set up an app")
        self._end = Button(names.ACCOUNT_FACTOR_END, "Stop asking for codes")
        self._offer = _Offer()
        self.column.addWidget(self._password)
        self.column.addWidget(self._offer)
        self.column.addLayout(
            right_row(self._start, self._end, self._offer.cancel, self._offer.confirm)
        )
        self._start.clicked.connect(lambda: self.offer_requested.emit(text_of(self._password)))
        self._end.clicked.connect(lambda: self.end_requested.emit(text_of(self._password)))
        self._offer.cancel.clicked.connect(lambda: self.show_state(is_on=False))
        self._offer.confirm.clicked.connect(
            lambda: self.start_requested.emit(text_of(self._offer.code))
        )

    def show_state(self, *, is_on: bool) -> None:
        """Offer what can be done now; a secret that was shown is gone."""
        clear(self._password, self._offer.code)
        self._offer.show_secret("", "")
        self._password.show()
        self._start.setVisible(not is_on)
        self._end.setVisible(is_on)

    def show_offer(self, offered: OfferedFactor) -> None:
        """Show the secret, and ask for a code that proves that the app has it."""
        self.banner.hide()
        self._password.hide()
        self._start.hide()
        self._offer.show_secret(offered.written, offered.uri)


class _Offer(QWidget):
    """The secret as text and as a link, and the first code."""

    def __init__(self) -> None:
        super().__init__()
        names = ObjectName
        self._secret = Field(
            "Key to type into the app (time-based, 6 digits)",
            _read_only(),
            name=names.ACCOUNT_FACTOR_SECRET,
        )
        self._uri = Field("The same as a link", _read_only(), name=names.ACCOUNT_FACTOR_URI)
        self.code = Field(
            "Code that the app shows now", QLineEdit(), name=names.ACCOUNT_FACTOR_CODE
        )
        self.cancel = Button(names.ACCOUNT_FACTOR_CANCEL, "Cancel", kind="quiet")
        self.confirm = Button(names.ACCOUNT_FACTOR_CONFIRM, "Ask for codes from now on")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for field in (self._secret, self._uri, self.code):
            column.addWidget(field)

    def show_secret(self, written: str, uri: str) -> None:
        """Show a secret, or hide all when there is none."""
        for field, text in ((self._secret, written), (self._uri, uri)):
            if isinstance(field.editor, QLineEdit):
                field.editor.setText(text)
                field.editor.setCursorPosition(0)
        for widget in (self, self.cancel, self.confirm):
            widget.setVisible(bool(written))
        if written:
            self.code.editor.setFocus()


def _read_only() -> QLineEdit:
    line = QLineEdit()
    line.setReadOnly(True)
    return line
