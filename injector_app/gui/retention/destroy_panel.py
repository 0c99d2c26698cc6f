"""DestroyPanel: destroy a record that is due, as two people with their passwords."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from injector_app.domain.erasure import DueRecord
from injector_app.gui.retention.retention_names import RetentionName
from injector_app.gui.retention.two_passwords import TwoPasswords
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.field import Field
from injector_app.gui.shared.field_problems import show_at_field, show_no_problem
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.panel import Panel, clear, right_row, text_of
from injector_app.gui.shared.password_edit import PasswordEdit
from injector_app.gui.shared.plain_label import PlainLabel

WORDS = (
    "Everything about the patient goes and cannot be brought back; a certificate stays. It takes "
    "you and a clinician who is somebody else. Backups made before still hold the record."
)
NOBODY = "Choose a record of the list."


class DestroyPanel(Panel):
    """Nothing can be pressed before a record is chosen.

    Signals:
        destroy_requested: carries the DueRecord and the TwoPasswords.
    """

    destroy_requested = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        names = ObjectName
        name = f"retention.destroy.{names.BANNER}"
        super().__init__("Destroy a record", WORDS, name=name, parent=parent)
        self._due: DueRecord | None = None
        self._chosen = PlainLabel(kind="strong", name=RetentionName.CHOSEN).wrapped()
        self._fields = {
            "password": Field("Your password *", PasswordEdit(), name=RetentionName.PASSWORD),
            "second_sign_in": Field(
                "Sign-in name of the clinician *", QLineEdit(), name=RetentionName.SECOND
            ),
            "second_password": Field(
                "Password of the clinician *", PasswordEdit(), name=RetentionName.SECOND_PASSWORD
            ),
        }
        self._destroy = Button(RetentionName.DESTROY, "Destroy for good")
        self.column.addWidget(self._chosen)
        for field in self._fields.values():
            self.column.addWidget(field)
        self.column.addLayout(right_row(self._destroy))
        self._destroy.clicked.connect(self._on_pressed)
        self.choose(None)

    def choose(self, due: DueRecord | None) -> None:
        """This record, or none; what was typed for another is forgotten."""
        self._due = due
        clear(*self._fields.values())
        self._chosen.setText(NOBODY if due is None else f"Record {due.record_number}: {due.name}")
        for widget in (*self._fields.values(), self._destroy):
            widget.setEnabled(due is not None)

    def show_problem(self, problem: Exception) -> None:
        """At the field where it has one, else above the fields."""
        for name in ("password", "second_password"):
            clear(self._fields[name])
        show_at_field(problem, self._fields, otherwise=super().show_problem)

    def _on_pressed(self) -> None:
        self.banner.hide()
        show_no_problem(self._fields)
        for field in self._fields.values():
            if not text_of(field):
                field.editor.setFocus()
                return
        typed = {name: text_of(field) for name, field in self._fields.items()}
        self.destroy_requested.emit(self._due, TwoPasswords(**typed))
