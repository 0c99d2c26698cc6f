"""KeyPanel: the clinic's recovery key, for administrators."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from injector_app.gui.shared.button import Button
from injector_app.gui.shared.field import Field
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.panel import Panel, clear, right_row, text_of
from injector_app.gui.shared.password_edit import PasswordEdit

HAS_ONE = (
    "This clinic has a recovery key. Making a new one ends the one on the present sheet, once the "
    "new one is on paper."
)
HAS_NONE = (
    "This clinic has no recovery key: if every password were forgotten, nobody could open the "
    "records."
)


class KeyPanel(Panel):
    """Makes a recovery key.

    Signals:
        make_requested: carries the password.
    """

    make_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        names = ObjectName
        super().__init__(
            "The clinic's recovery key", HAS_NONE, name=f"account.key.{names.BANNER}", parent=parent
        )
        self._password = Field("Your password", PasswordEdit(), name=names.ACCOUNT_KEY_PASSWORD)
        button = Button(names.ACCOUNT_KEY_MAKE, "Make a new recovery key")
        button.clicked.connect(lambda: self.make_requested.emit(text_of(self._password)))
        self.column.addWidget(self._password)
        self.column.addLayout(right_row(button))

    def show_state(self, *, has_one: bool) -> None:
        """Say whether there is one."""
        clear(self._password)
        self.words.setText(HAS_ONE if has_one else HAS_NONE)
