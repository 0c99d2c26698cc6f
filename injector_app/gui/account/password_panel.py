"""PasswordPanel: another password."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from injector_app.domain.errors import RuleBroken
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.field import Field
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.panel import Panel, clear, right_row, text_of
from injector_app.gui.shared.password_edit import PasswordEdit
from injector_app.wording.messages import describe

WORDS = (
    "The old password is dead at once. It still opens backups made before: keep those as you keep "
    "the records."
)
HINT = "At least 15 characters; a few words you will remember do well."


class PasswordPanel(Panel):
    """The present password, and twice the new one.

    Signals:
        change_requested: carries the present and the new password.
    """

    change_requested = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        names = ObjectName
        super().__init__(
            "Your password", WORDS, name=f"account.password.{names.BANNER}", parent=parent
        )
        self._now = Field("Present password", PasswordEdit(), name=names.ACCOUNT_PASSWORD_NOW)
        self._new = Field("New password", PasswordEdit(), name=names.ACCOUNT_PASSWORD, hint=HINT)
        self._again = Field("New password again", PasswordEdit(), name=names.ACCOUNT_PASSWORD_AGAIN)
        button = Button(names.ACCOUNT_PASSWORD_CHANGE, "Change the password", kind="primary")
        button.clicked.connect(self._on_clicked)
        for field in (self._now, self._new, self._again):
            self.column.addWidget(field)
        self.column.addLayout(right_row(button))

    def clear(self) -> None:
        """Empty all lines."""
        clear(self._now, self._new, self._again)

    def show_problem(self, problem: Exception) -> None:
        """At the new password when that is refused, else above."""
        if isinstance(problem, RuleBroken) and problem.path == "password":
            self._new.show_problem(describe(problem).line)
        else:
            self.banner.show_problem(problem)

    def _on_clicked(self) -> None:
        self.banner.hide()
        self._new.show_problem("")
        same = text_of(self._new) == text_of(self._again)
        self._again.show_problem("" if same else "The two passwords are not the same.")
        if same:
            self.change_requested.emit(text_of(self._now), text_of(self._new))
