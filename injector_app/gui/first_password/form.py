"""FirstPasswordForm: somebody's own password, before anything else."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from injector_app.gui.shared.button import Button
from injector_app.gui.shared.centred_card import CentredCard
from injector_app.gui.shared.field import Field
from injector_app.gui.shared.field_problems import show_at_field, show_no_problem
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.password_edit import PasswordEdit
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.gui.shared.problem_banner import ProblemBanner

CARD_WIDTH = 620
WORDS = (
    "Somebody else knows the password you came in with. Choose one that only you know: with it "
    "you also sign. The records open when it is set."
)
HINT = "At least 15 characters; a few words you will remember do well."
SET = "Set and open the records"


class FirstPasswordForm(QWidget):
    """The new password twice.

    Signals:
        chosen: carries the password.
        leave_requested: the person wants out.
    """

    chosen = Signal(str)
    leave_requested = Signal()

    def __init__(self, person: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        names = ObjectName
        self.setObjectName(names.FIRST_PAGE)
        self._password, self._again = PasswordEdit(), PasswordEdit()
        self._fields = {
            "password": Field("New password", self._password, name=names.FIRST_PASSWORD, hint=HINT),
            "again": Field("New password again", self._again, name=names.FIRST_PASSWORD_AGAIN),
        }
        self._banner = ProblemBanner(name=f"{names.FIRST_PAGE}.{names.BANNER}")
        self._set = Button(names.FIRST_SET, SET, kind="primary")
        self._leave = Button(names.FIRST_LEAVE, "Sign out", kind="quiet", icon="sign-out")
        self._lay_out(person)
        self._set.clicked.connect(self._on_set)
        self._password.returnPressed.connect(self._again.setFocus)
        self._again.returnPressed.connect(self._on_set)
        self._leave.clicked.connect(self.leave_requested)

    def start(self) -> None:
        """Put the cursor where typing begins."""
        self._password.setFocus()

    def show_problem(self, problem: Exception) -> None:
        """At the field where it has one, else above the form."""
        self.show_busy(busy=False)
        show_at_field(problem, self._fields, otherwise=self._banner.show_problem)

    def show_busy(self, *, busy: bool) -> None:
        """Block the form while the password is set."""
        for widget in (self._set, self._leave, *self._fields.values()):
            widget.setEnabled(not busy)
        self._set.setText("Setting…" if busy else SET)

    def _on_set(self) -> None:
        self._banner.hide()
        show_no_problem(self._fields)
        if self._password.text() == self._again.text():
            self.chosen.emit(self._password.text())
            return
        self._fields["again"].show_problem("The two passwords are not the same.")
        self._again.setFocus()

    def _lay_out(self, person: str) -> None:
        card = CentredCard(width=CARD_WIDTH)
        card.column.addWidget(PlainLabel("Choose your own password", kind="display"))
        card.column.addWidget(PlainLabel(person, kind="strong").wrapped())
        card.column.addWidget(PlainLabel(WORDS, kind="muted").wrapped())
        card.column.addWidget(self._banner)
        for field in self._fields.values():
            card.column.addWidget(field)
        ends = QHBoxLayout()
        ends.addWidget(self._leave)
        ends.addStretch(1)
        ends.addWidget(self._set)
        card.column.addLayout(ends)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(card)
