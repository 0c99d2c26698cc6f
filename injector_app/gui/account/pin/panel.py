"""PinPanel: a few digits for the covered screen."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from injector_app.gui.shared.button import Button
from injector_app.gui.shared.field import Field
from injector_app.gui.shared.field_problems import show_at_field
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.panel import Panel, clear, right_row, text_of
from injector_app.gui.shared.password_edit import PasswordEdit

WORDS = (
    "A few digits that unlock your covered screen in place of the password. They are kept nowhere "
    "and hold until you sign out or the records are closed. After five wrong tries only the "
    "password unlocks; signing always asks for it."
)
SET, CHANGE = "Set a PIN until I leave", "Set another PIN"


class PinPanel(Panel):
    """Set or forget the PIN of this session.

    Signals:
        set_requested: carries the PIN and the password.
        forget_requested: the password alone is wanted again.
    """

    set_requested = Signal(str, str)
    forget_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        names = ObjectName
        super().__init__(
            "PIN for the covered screen", WORDS, name=f"account.pin.{names.BANNER}", parent=parent
        )
        self._fields = {
            "pin": Field("PIN", PasswordEdit(), name=names.ACCOUNT_PIN, hint="4 to 12 digits."),
            "password": Field("Your password", PasswordEdit(), name=names.ACCOUNT_PIN_PASSWORD),
        }
        self._set = Button(names.ACCOUNT_PIN_SET, SET)
        self._forget = Button(names.ACCOUNT_PIN_FORGET, "Forget the PIN", kind="quiet")
        self._set.clicked.connect(self._on_set)
        self._forget.clicked.connect(self.forget_requested)
        for field in self._fields.values():
            self.column.addWidget(field)
        self.column.addLayout(right_row(self._forget, self._set))

    def show_state(self, *, is_set: bool) -> None:
        """Say what can be done now."""
        clear(*self._fields.values())
        self._forget.setVisible(is_set)
        self._set.setText(CHANGE if is_set else SET)

    def show_problem(self, problem: Exception) -> None:
        """At the PIN when that is refused, else above."""
        show_at_field(problem, self._fields, otherwise=self.banner.show_problem)

    def _on_set(self) -> None:
        self._fields["pin"].show_problem("")
        self.set_requested.emit(text_of(self._fields["pin"]), text_of(self._fields["password"]))
