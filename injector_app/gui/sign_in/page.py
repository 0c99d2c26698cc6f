"""SignInPage: who is at the desk."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from injector_app.gui.shared.banner import Banner
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.centred_card import CentredCard
from injector_app.gui.shared.door_names import DoorName
from injector_app.gui.shared.field import Field
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.password_edit import PasswordEdit
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.gui.sign_in.typed_sign_in import TypedSignIn
from injector_app.gui.sign_in.wait_clock import WaitClock, minutes_and_seconds

if TYPE_CHECKING:  # the words load the whole domain; this page paints without it
    from injector_app.wording.messages import Message

CARD_WIDTH = 460
SIGN_IN = "Sign in"


class SignInPage(QWidget):
    """Sign-in name and password, and a one-time code when the person has an app for it.

    Signals:
        sign_in_requested: carries the TypedSignIn.
        recover_requested: the recovery key is to be used.
        restore_requested: a backup is to be restored.
        demo_requested: the demo clinic is wanted instead.
        device_requested: whom this computer knows is to come in without a password.
    """

    sign_in_requested = Signal(object)
    recover_requested = Signal()
    restore_requested = Signal()
    demo_requested = Signal()
    device_requested = Signal()

    def __init__(self, *, offers_demo: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(DoorName.SIGN_IN_PAGE)
        self._banner = Banner(name=f"{DoorName.SIGN_IN_PAGE}.{ObjectName.BANNER}")
        self._name = QLineEdit()
        self._password = PasswordEdit()
        self._name_field = Field("Sign-in name", self._name, name=DoorName.SIGN_IN_NAME)
        self._password_field = Field("Password", self._password, name=DoorName.SIGN_IN_PASSWORD)
        self._code = QLineEdit()
        self._code_field = Field("Code of your app", self._code, name=DoorName.SIGN_IN_CODE)
        self._code_field.hide()
        self._reason = QLineEdit()
        self._reason_field = Field(
            "Reason to go on (administrator)",
            self._reason,
            name=DoorName.SIGN_IN_REASON,
            hint="It is written into the audit.",
        )
        self._reason_field.hide()
        self._waiting = WaitClock(self)
        self._is_busy = False
        self._button = Button(DoorName.SIGN_IN_BUTTON, SIGN_IN, kind="primary")
        self._recover = Button(DoorName.SIGN_IN_RECOVER, "Use the recovery key", kind="quiet")
        self._device = Button(
            ObjectName.SIGN_IN_DEVICE, "Sign in as this computer knows me", kind="plain"
        )
        self._device.hide()
        self._restore = Button(DoorName.SIGN_IN_RESTORE, "Restore a backup", kind="quiet")
        self._demo = Button(DoorName.SIGN_IN_DEMO, "Open the demo clinic", kind="quiet")
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
        self._code_field.hide()
        self._code.clear()
        self._password.clear()
        self._password.setFocus()

    def ask_reason(self) -> None:
        """Ask an administrator why work goes on although recorded actions are missing."""
        self._reason_field.show()

    def ask_for_code(self, message: "Message", *, is_wrong: bool) -> None:
        """Ask for the code of the authenticator app; name and password stay."""
        self._banner.show_message(message, "problem" if is_wrong else "notice")
        self._code_field.show()
        self._code.clear()
        self._code.setFocus()

    def offer_device(self, *, offered: bool) -> None:
        """Whether this computer knows somebody."""
        self._device.setVisible(offered)

    def start_wait(self, seconds: int) -> None:
        """Take no try before the time is over; the button counts it down."""
        if seconds > 0:
            self._waiting.start(seconds)

    def show_busy(self, *, busy: bool) -> None:
        """Block the form while the password is proved."""
        self._is_busy = busy
        for widget in (*self._lines, self._device, self._recover, self._restore, self._demo):
            widget.setEnabled(not busy)
        self._show_button(0)

    def _show_button(self, seconds: int) -> None:
        if self._waiting.is_running and not self._is_busy:
            self._button.setEnabled(False)
            self._button.setText(f"Next try in {minutes_and_seconds(seconds)}")
        else:
            self._button.setEnabled(not self._is_busy)
            self._button.setText("Signing in…" if self._is_busy else SIGN_IN)

    @property
    def _lines(self) -> tuple[QLineEdit, ...]:
        return (self._name, self._password, self._code, self._reason)

    def _typed(self) -> TypedSignIn:
        name, reason = self._name.text().strip(), self._reason.text().strip()
        return TypedSignIn(
            name=name,
            password=self._password.text(),
            code=self._code.text(),
            reason="" if self._reason_field.isHidden() else reason,
        )

    def _connect(self) -> None:
        self._name.returnPressed.connect(self._password.setFocus)
        self._password.returnPressed.connect(self._on_submitted)
        self._code.returnPressed.connect(self._on_submitted)
        self._password.caps_lock_noticed.connect(self._on_caps_lock_noticed)
        self._waiting.ticked.connect(self._show_button)
        self._button.clicked.connect(self._on_submitted)
        self._recover.clicked.connect(self.recover_requested)
        self._restore.clicked.connect(self.restore_requested)
        self._demo.clicked.connect(self.demo_requested)
        self._device.clicked.connect(self.device_requested)

    def _on_submitted(self) -> None:
        if self._waiting.is_running:
            return
        if not self._name.text().strip():
            self._name.setFocus()
        elif not self._password.text():
            self._password.setFocus()
        else:
            self._banner.hide()
            self.sign_in_requested.emit(self._typed())

    def _on_caps_lock_noticed(self, seems_on: bool) -> None:  # noqa: FBT001 - a Qt slot
        self._password_field.show_hint("Caps Lock seems to be on." if seems_on else "")

    def _lay_out(self) -> None:
        card = CentredCard(width=CARD_WIDTH)
        column = card.column
        column.addWidget(PlainLabel("Sign in", kind="display"))
        column.addWidget(self._banner)
        column.addWidget(self._name_field)
        column.addWidget(self._password_field)
        column.addWidget(self._code_field)
        column.addWidget(self._reason_field)
        column.addSpacing(6)
        column.addWidget(self._button)
        column.addWidget(self._device)
        for buttons in ((self._recover, self._restore), (self._demo,)):
            others = QHBoxLayout()
            others.addStretch(1)
            for button in buttons:
                others.addWidget(button)
            others.addStretch(1)
            column.addLayout(others)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(card)
