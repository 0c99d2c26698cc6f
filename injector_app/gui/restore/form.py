"""RestoreForm: which backup, and what opens it."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from injector_app.gui.restore.restore_jobs import Found
from injector_app.gui.restore.typed_restore import TypedRestore
from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.centred_card import CentredCard
from injector_app.gui.shared.door_names import DoorName
from injector_app.gui.shared.field import Field
from injector_app.gui.shared.field_problems import show_at_field, show_no_problem
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.password_edit import PasswordEdit
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.gui.shared.problem_banner import ProblemBanner
from injector_app.wording.backup_words import choice_words

CARD_WIDTH = 620
WORDS = (
    "The backup takes the place of the records in this folder. What is here now is set aside and "
    "never overwritten. Nothing moves before the backup has been opened and read through."
)
EITHER = "The password of the day of the backup. If nobody knows it, leave it empty."


class RestoreForm(QWidget):
    """All fields of a restore.

    Signals:
        restore_requested: carries the TypedRestore.
        folder_requested: the backups of another folder are wanted.
        back_requested: the first screen is wanted again.
    """

    restore_requested = Signal(object)
    folder_requested = Signal()
    back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        names = ObjectName
        self.setObjectName("restore")
        self.banner = ProblemBanner(name=f"restore.{names.BANNER}")
        self._list, self._name, self._key = QComboBox(), QLineEdit(), QLineEdit()
        # Shown while the list is empty.
        self._list.setPlaceholderText("No backup found here")
        self._password = PasswordEdit()
        self._fields = {
            "source": Field("Backup", self._list, name=DoorName.RESTORE_LIST),
            "sign_in": Field(
                "Sign-in name of an administrator", self._name, name=DoorName.RESTORE_NAME
            ),
            "password": Field(
                "Password", self._password, name=DoorName.RESTORE_PASSWORD, hint=EITHER
            ),
            "recovery_key": Field(
                "or the recovery key of the sheet",
                self._key,
                name=DoorName.RESTORE_KEY,
                hint="Nine groups; dashes and capital letters do not matter.",
            ),
        }
        self._folder = Button(DoorName.RESTORE_FOLDER, "Another folder or drive…")
        self._button = Button(DoorName.RESTORE_BUTTON, "Restore", kind="primary")
        self._back = Button(DoorName.RESTORE_BACK, "Back", kind="quiet", icon="back")
        self._lay_out()
        self._folder.clicked.connect(self.folder_requested)
        self._button.clicked.connect(self._on_pressed)
        self._back.clicked.connect(self.back_requested)

    def show_found(self, found: Found) -> None:
        """Offer these backups, the newest first."""
        self.banner.hide()
        self._list.clear()
        for folder, backup in found:
            self._list.addItem(choice_words(backup), folder)
        # A list with a text for its empty state chooses nothing of its own.
        self._list.setCurrentIndex(0 if found else -1)

    def show_problem(self, problem: Exception) -> None:
        """At the field where it has one, else above the form."""
        show_at_field(problem, self._fields, otherwise=self.banner.show_problem)

    def show_busy(self, *, busy: bool) -> None:
        """Block the form while the backup is proven and put in place."""
        for widget in (self._button, self._back, self._folder, *self._fields.values()):
            widget.setEnabled(not busy)
        self._button.setText("Restoring…" if busy else "Restore")

    def forget(self) -> None:
        """Nothing that opens anything stays on the screen."""
        self._password.clear()
        self._key.clear()

    def _on_pressed(self) -> None:
        self.banner.hide()
        show_no_problem(self._fields)
        source = self._list.currentData()
        if source is None:
            self._fields["source"].show_problem("Choose the folder or drive of the backups.")
        elif not self._name.text().strip():
            self._name.setFocus()
        elif not (self._password.text() or self._key.text().strip()):
            self._password.setFocus()
        else:
            self.restore_requested.emit(self._typed(Path(source)))

    def _typed(self, source: Path) -> TypedRestore:
        name, key = self._name.text().strip(), self._key.text()
        return TypedRestore(source, name, self._password.text(), key)

    def _lay_out(self) -> None:
        card = CentredCard(width=CARD_WIDTH)
        column = card.column
        column.addWidget(PlainLabel("Restore a backup", kind="display"))
        column.addWidget(PlainLabel(WORDS, kind="muted").wrapped())
        column.addWidget(self.banner)
        column.addWidget(self._fields["source"])
        column.addWidget(self._folder)
        column.addSpacing(sizes.GAP)
        for name in ("sign_in", "password", "recovery_key"):
            column.addWidget(self._fields[name])
        ends = QHBoxLayout()
        ends.addWidget(self._back)
        ends.addStretch(1)
        ends.addWidget(self._button)
        column.addLayout(ends)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(card)
