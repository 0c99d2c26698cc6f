"""ReviewForm: counter-sign the note that is shown, with the own password."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from injector_app.domain.amendment import MEANINGS, AmendmentKind
from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.field import Field
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.password_edit import PasswordEdit
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.wording.messages import describe

STAYS = (
    "Your signature stands beside the note with your name, date and time. To remark on something,"
    " add an addendum."
)


class ReviewForm(QWidget):
    """Enter signs; Escape does what Cancel does.

    Signals:
        sign_requested: carries the password.
        cancel_requested: nothing is to be signed.
    """

    sign_requested = Signal(str)
    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "touch")
        self._password = PasswordEdit()
        self._field = Field("Your password *", self._password, name=ObjectName.REVIEW_PASSWORD)
        self._sign = Button(ObjectName.REVIEW_SIGN, "Counter-sign", kind="primary")
        self._cancel = Button(ObjectName.REVIEW_CANCEL, "Cancel", kind="quiet")
        self._sign.clicked.connect(self._on_sign)
        self._password.returnPressed.connect(self._on_sign)
        self._password.caps_lock_noticed.connect(self._on_caps_lock)
        self._cancel.clicked.connect(self.cancel_requested)
        self._lay_out()

    def start(self) -> None:
        """Empty, ready to type."""
        self._password.clear()
        self._show_problem("")

    def show_problem(self, problem: Exception) -> None:
        """Say why nothing was signed."""
        self._show_problem(describe(problem).line)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Escape."""
        if event.key() == Qt.Key.Key_Escape and self._cancel.isEnabled():
            self.cancel_requested.emit()
        else:
            super().keyPressEvent(event)

    def _show_problem(self, line: str) -> None:
        self._field.show_problem(line)
        self._show_busy(busy=False)
        self._password.setFocus()

    def _show_busy(self, *, busy: bool) -> None:
        self._sign.setEnabled(not busy)
        self._cancel.setEnabled(not busy)

    def _on_sign(self) -> None:
        if self._sign.isEnabled():
            self._field.show_problem("")
            self._show_busy(busy=True)
            password = self._password.text()
            self._password.clear()
            self.sign_requested.emit(password)

    def _on_caps_lock(self, is_on: bool) -> None:  # noqa: FBT001 - a Qt slot
        self._field.show_hint("Caps Lock is on" if is_on else "")

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._sign)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, sizes.GAP, 0, 0)
        column.setSpacing(sizes.GAP)
        column.addWidget(PlainLabel("Counter-sign this note", kind="strong"))
        column.addWidget(PlainLabel(MEANINGS[AmendmentKind.REVIEW]).wrapped())
        column.addWidget(PlainLabel(STAYS, kind="caption").wrapped())
        column.addWidget(self._field)
        column.addLayout(buttons)
