"""RehearsalPanel: open the newest backup as after a loss, and see that it is all there."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from injector_app.domain.backup_state import BackupState
from injector_app.domain.clinic import Clinic
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.field import Field
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.panel import Panel, clear, right_row, text_of
from injector_app.gui.shared.password_edit import PasswordEdit
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.gui.shared.restyle import set_look
from injector_app.wording.backup_words import rehearsal_words

WORDS = (
    "Once a month, open the newest backup with your password as if this computer were new. The "
    "records in use are not touched, and the copy is wiped afterwards. A real restore begins at "
    "the sign-in window."
)


class RehearsalPanel(Panel):
    """Asks for the password, because a restore does.

    Signals:
        rehearse_requested: carries the password.
    """

    rehearse_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        names = ObjectName
        super().__init__(
            "Rehearse a restore", WORDS, name=f"backups.rehearsal.{names.BANNER}", parent=parent
        )
        self._last = PlainLabel(kind="muted").wrapped()
        edit = PasswordEdit()
        self._password = Field("Your password", edit, name=names.BACKUPS_PASSWORD)
        self._button = Button(names.BACKUPS_REHEARSE, "Rehearse restore")
        self.column.addWidget(self._last)
        self.column.addWidget(self._password)
        self.column.addLayout(right_row(self._button))
        self._button.clicked.connect(self._on_pressed)
        edit.returnPressed.connect(self._on_pressed)

    def show_state(self, state: BackupState, clinic: Clinic) -> None:
        """Say when it was last done, and whether it is time again."""
        self._last.setText(rehearsal_words(state, clinic))
        set_look(self._last, "kind", "alert" if state.is_rehearsal_due else "muted")

    def show_running(self, *, running: bool) -> None:
        """One rehearsal at a time."""
        self._button.setEnabled(not running)
        self._button.setText("Rehearsing…" if running else "Rehearse restore")

    def _on_pressed(self) -> None:
        password = text_of(self._password)
        if not password:
            self._password.editor.setFocus()
        elif self._button.isEnabled():
            clear(self._password)
            self.banner.hide()
            self.rehearse_requested.emit(password)
