"""RecoverForm: the recovery key, and the password that is chosen with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from injector_app.gui.shared.button import Button
from injector_app.gui.shared.centred_card import CentredCard
from injector_app.gui.shared.door_names import DoorName
from injector_app.gui.shared.field import Field
from injector_app.gui.shared.field_problems import show_at_field, show_no_problem
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.password_edit import PasswordEdit
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.gui.shared.problem_banner import ProblemBanner
from injector_app.gui.sign_in.typed_recovery import TypedRecovery

CARD_WIDTH = 620
WORDS = (
    "The recovery sheet gives an administrator a new password. The key on it is used up with that; "
    "a new one is shown next."
)


class RecoverForm(QWidget):
    """All fields of coming in by the recovery key.

    Signals:
        check_requested: carries the TypedRecovery.
        back_requested: the sign-in is wanted again.
    """

    check_requested = Signal(object)
    back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        names = ObjectName
        self._name, self._key = QLineEdit(), QLineEdit()
        self._password, self._again = PasswordEdit(), PasswordEdit()
        self._fields = {
            "sign_in": Field(
                "Sign-in name of an administrator", self._name, name=DoorName.RECOVER_NAME
            ),
            "recovery_key": Field(
                "Recovery key",
                self._key,
                name=DoorName.RECOVER_KEY,
                hint="Nine groups; dashes and capital letters do not matter.",
            ),
            "password": Field("New password", self._password, name=DoorName.RECOVER_PASSWORD),
            "again": Field("New password again", self._again, name=DoorName.RECOVER_PASSWORD_AGAIN),
        }
        self._banner = ProblemBanner(name=f"recover.{names.BANNER}")
        self._next = Button(DoorName.RECOVER_NEXT, "Next", kind="primary")
        self._back = Button(DoorName.RECOVER_BACK, "Back", kind="quiet", icon="back")
        self._lay_out()
        self._next.clicked.connect(self._on_next)
        self._again.returnPressed.connect(self._on_next)
        self._back.clicked.connect(self.back_requested)

    def start(self) -> None:
        """Put the cursor where typing begins."""
        self._name.setFocus()

    def show_problem(self, problem: Exception) -> None:
        """At the field where it has one, else above the form."""
        show_at_field(problem, self._fields, otherwise=self._banner.show_problem)

    def show_busy(self, *, busy: bool) -> None:
        """Block the form while the key is checked."""
        for widget in (self._next, self._back, *self._fields.values()):
            widget.setEnabled(not busy)
        self._next.setText("Checking…" if busy else "Next")

    def _on_next(self) -> None:
        self._banner.hide()
        show_no_problem(self._fields)
        if self._password.text() != self._again.text():
            self._fields["again"].show_problem("The two passwords are not the same.")
            self._again.setFocus()
            return
        typed = TypedRecovery(self._name.text().strip(), self._key.text(), self._password.text())
        self.check_requested.emit(typed)

    def _lay_out(self) -> None:
        card = CentredCard(width=CARD_WIDTH)
        card.column.addWidget(PlainLabel("Use the recovery key", kind="display"))
        card.column.addWidget(PlainLabel(WORDS, kind="muted").wrapped())
        card.column.addWidget(self._banner)
        for field in self._fields.values():
            card.column.addWidget(field)
        ends = QHBoxLayout()
        ends.addWidget(self._back)
        ends.addStretch(1)
        ends.addWidget(self._next)
        card.column.addLayout(ends)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(card)
