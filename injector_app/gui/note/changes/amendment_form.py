"""AmendmentForm: add to a signed note, and sign what is added, in place."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from injector_app.domain.amendment import MEANINGS, AmendmentDraft, AmendmentKind
from injector_app.domain.errors import RuleBroken
from injector_app.gui.note.changes.kind_choice import KindChoice
from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.field import Field
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.password_edit import PasswordEdit
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.wording.messages import describe

TEXT_HEIGHT = 110
STAYS = "The signed note stays as it is. This entry is dated today and shown with it."


class AmendmentForm(QWidget):
    """Kind, text, reason, password; Escape does what Cancel does.

    Signals:
        sign_requested: carries the AmendmentDraft and the password.
        cancel_requested: nothing is to be added.
    """

    sign_requested = Signal(object, str)
    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "touch")
        self._about = 0
        self._title = PlainLabel(kind="strong")
        self._kind = KindChoice()
        self._text, self._reason, self._password = QPlainTextEdit(), QLineEdit(), PasswordEdit()
        self._text.setTabChangesFocus(True)
        self._text.setFixedHeight(TEXT_HEIGHT)
        names = ObjectName
        self._fields = {
            "kind": Field("What it is", self._kind, name=names.AMEND_KIND),
            "text": Field("What is added *", self._text, name=names.AMEND_TEXT),
            "reason": Field("Reason *", self._reason, name=names.AMEND_REASON),
            "": Field("Your password *", self._password, name=names.AMEND_PASSWORD),
        }
        self._sign = Button(names.AMEND_SIGN, "Sign", kind="primary")
        self._cancel = Button(names.AMEND_CANCEL, "Cancel", kind="quiet")
        self._lay_out()
        self._connect()

    def start(self, about: int) -> None:
        """Empty, ready to type; `about` is the number of an entry, or 0 for the note."""
        self._about = about
        self._title.setText(f"Add to entry {about}" if about else "Add to this note")
        self._text.clear()
        self._reason.clear()
        self._kind.choose(AmendmentKind.ADDENDUM)
        self.show_busy(busy=False)
        self._show_no_problem()
        self._text.setFocus()

    def show_problem(self, problem: Exception) -> None:
        """At the field where it has one, else at the password; nothing typed is lost."""
        self.show_busy(busy=False)
        path = problem.path if isinstance(problem, RuleBroken) else ""
        field = self._fields.get(path, self._fields[""])
        field.show_problem(describe(problem).line)
        field.editor.setFocus()

    def show_busy(self, *, busy: bool) -> None:
        """Block the buttons while the entry is being signed."""
        self._sign.setEnabled(not busy)
        self._cancel.setEnabled(not busy)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Escape."""
        if event.key() == Qt.Key.Key_Escape and self._cancel.isEnabled():
            self.cancel_requested.emit()
        else:
            super().keyPressEvent(event)

    def _on_sign(self) -> None:
        if not self._sign.isEnabled():
            return
        self._show_no_problem()
        self.show_busy(busy=True)
        password = self._password.text()
        self._password.clear()
        draft = AmendmentDraft(
            self._kind.value, self._text.toPlainText(), self._reason.text(), self._about
        )
        self.sign_requested.emit(draft, password)

    def _on_kind_chosen(self, kind: AmendmentKind) -> None:
        self._fields["kind"].show_hint(MEANINGS[kind])
        is_retraction = kind is AmendmentKind.RETRACTION
        self._fields["text"].rename("What is added" if is_retraction else "What is added *")

    def _on_caps_lock(self, is_on: bool) -> None:  # noqa: FBT001 - a Qt slot
        self._fields[""].show_hint("Caps Lock is on" if is_on else "")

    def _show_no_problem(self) -> None:
        for field in self._fields.values():
            field.show_problem("")

    def _connect(self) -> None:
        self._kind.chosen.connect(self._on_kind_chosen)
        self._sign.clicked.connect(self._on_sign)
        self._cancel.clicked.connect(self.cancel_requested)
        self._password.returnPressed.connect(self._on_sign)
        self._password.caps_lock_noticed.connect(self._on_caps_lock)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._sign)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, sizes.GAP, 0, 0)
        column.setSpacing(sizes.GAP)
        column.addWidget(self._title)
        column.addWidget(PlainLabel(STAYS, kind="caption").wrapped())
        for field in self._fields.values():
            column.addWidget(field)
        column.addLayout(buttons)
