"""SignInPage: who is at the desk."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from injector_app.gui.shared.banner import Banner
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.centred_card import CentredCard
from injector_app.gui.shared.field import Field
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.password_edit import PasswordEdit
from injector_app.gui.shared.plain_label import PlainLabel

if TYPE_CHECKING:  # the words load the whole domain; this page paints without it
    from injector_app.wording.messages import Message

CARD_WIDTH = 460


class SignInPage(QWidget):
    """Sign-in name and password.

    Signals:
        sign_in_requested: a name and a password were given; third comes the reason to go on
            without recorded actions that are missing, "" unless it was asked for.
        demo_requested: the demo clinic is wanted instead.
    """

    sign_in_requested = Signal(str, str, str)
    demo_requested = Signal()

    def __init__(self, *, offers_demo: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(ObjectName.SIGN_IN_PAGE)
        self._banner = Banner(name=f"{ObjectName.SIGN_IN_PAGE}.{ObjectName.BANNER}")
        self._name = QLineEdit()
        self._password = PasswordEdit()
        self._name_field = Field("Sign-in name", self._name, name=ObjectName.SIGN_IN_NAME)
        self._password_field = Field("Password", self._password, name=ObjectName.SIGN_IN_PASSWORD)
        self._reason = QLineEdit()
        self._reason_field = Field(
            "Reason to go on (administrator)",
            self._reason,
            name=ObjectName.SIGN_IN_REASON,
            hint="It is written into the audit.",
        )
        self._reason_field.hide()
        self._button = Button(ObjectName.SIGN_IN_BUTTON, "Sign in", kind="primary")
        self._demo = Button(ObjectName.SIGN_IN_DEMO, "Open the demo clinic", kind="quiet")
        self._demo.setVisible(offers_demo)
        self._lay_out()
        self._connect()

    def fill(self, name: str, password: str = "") -> None:
        """Put in what is known already."""
        self._name.setText(name)
        self._password.setText(password)
        (self._password if name else self._name).setFocus()

    def show_message(self, message: "Message") -> None:
        """Say something above the fields."""
        self._banner.show_message(message, "notice")

    def show_problem(self, message: "Message") -> None:
        """Say why nobody is signed in; the name stays."""
        self._banner.show_message(message, "problem")
        self._password.clear()
        self._password.setFocus()

    def ask_reason(self) -> None:
        """Ask an administrator why work goes on although recorded actions are missing."""
        self._reason_field.show()

    def show_busy(self, *, busy: bool) -> None:
        """Block the form while the password is proved."""
        for widget in (self._name, self._password, self._reason, self._button, self._demo):
            widget.setEnabled(not busy)
        self._button.setText("Signing in…" if busy else "Sign in")

    def _connect(self) -> None:
        self._name.returnPressed.connect(self._password.setFocus)
        self._password.returnPressed.connect(self._on_submitted)
        self._password.caps_lock_noticed.connect(self._on_caps_lock_noticed)
        self._button.clicked.connect(self._on_submitted)
        self._demo.clicked.connect(self.demo_requested)

    def _on_submitted(self) -> None:
        if not self._name.text().strip():
            self._name.setFocus()
        elif not self._password.text():
            self._password.setFocus()
        else:
            self._banner.hide()
            reason = "" if self._reason_field.isHidden() else self._reason.text().strip()
            self.sign_in_requested.emit(self._name.text().strip(), self._password.text(), reason)

    def _on_caps_lock_noticed(self, seems_on: bool) -> None:  # noqa: FBT001 - a Qt slot
        self._password_field.show_hint("Caps Lock seems to be on." if seems_on else "")

    def _lay_out(self) -> None:
        card = CentredCard(width=CARD_WIDTH)
        column = card.column
        column.addWidget(PlainLabel("Sign in", kind="display"))
        column.addWidget(self._banner)
        column.addWidget(self._name_field)
        column.addWidget(self._password_field)
        column.addWidget(self._reason_field)
        column.addSpacing(6)
        column.addWidget(self._button)
        demo = QHBoxLayout()
        demo.addStretch(1)
        demo.addWidget(self._demo)
        demo.addStretch(1)
        column.addLayout(demo)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(card)
