"""LockPage: what stands in the window while its content is covered."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from injector_app.gui.shared.button import Button
from injector_app.gui.shared.centred_card import CentredCard
from injector_app.gui.shared.field import Field
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.password_edit import PasswordEdit
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.gui.sign_in.wait_clock import WaitClock, minutes_and_seconds

CARD_WIDTH = 460
LOCKED, COVERED = "Locked", "Covered"
KEPT = "Everything is kept as it was, to the last letter typed."
UNCOVER = "Ctrl+Shift+B uncovers the screen."
UNLOCK = "Unlock"
ASKED = "Your password"


class LockPage(QWidget):
    """Two faces: covered for a moment, and locked.

    Signals:
        unlock_requested: carries the password or the PIN.
        switch_requested: another person wants the desk.
    """

    unlock_requested = Signal(str)
    switch_requested = Signal()

    def __init__(self, person: str) -> None:
        super().__init__()
        self.setObjectName(ObjectName.LOCK_PAGE)
        self.setProperty("kind", "page")
        self._title = PlainLabel(LOCKED, kind="display")
        self._person = PlainLabel(person, kind="strong", name=ObjectName.LOCK_PERSON).wrapped()
        self._words = PlainLabel(KEPT, kind="muted").wrapped()
        self.password = PasswordEdit()
        self._field = Field(ASKED, self.password, name=ObjectName.LOCK_PASSWORD)
        self._unlock = Button(ObjectName.LOCK_UNLOCK, UNLOCK, kind="primary")
        self._switch = Button(
            ObjectName.LOCK_SWITCH,
            "Switch person",
            kind="quiet",
            help_text="Store everything, close the records and go to the sign-in",
        )
        self._waiting = WaitClock(self)
        self._is_busy = False
        self._lay_out()
        self.password.returnPressed.connect(self._on_submitted)
        self.password.caps_lock_noticed.connect(self._on_caps_lock_noticed)
        self._unlock.clicked.connect(self._on_submitted)
        self._switch.clicked.connect(self.switch_requested)
        self._waiting.ticked.connect(self._show_button)

    @property
    def problem(self) -> str:
        """Why it stays locked, or ""."""
        return self._field.problem

    def show_cover(self) -> None:
        """Only hide what was on the screen."""
        self._show(is_locked=False)

    def show_lock(self, asks_for: str = ASKED) -> None:
        """Ask for the password, or for what else leads back."""
        self.ask_for(asks_for)
        self._show(is_locked=True)
        self.password.setFocus()

    def ask_for(self, words: str) -> None:
        """Say what the field takes now."""
        self._field.rename(words)

    def show_problem(self, text: str) -> None:
        """Say why it stays locked."""
        self.show_busy(busy=False)
        self.password.clear()
        self._field.show_problem(text)
        self.password.setFocus()

    def start_wait(self, seconds: int) -> None:
        """Take no try before the time is over; the button counts it down."""
        if seconds > 0:
            self._waiting.start(seconds)

    def show_busy(self, *, busy: bool) -> None:
        """Block the form while the password is proved."""
        self._is_busy = busy
        self.password.setReadOnly(busy)
        self._switch.setEnabled(not busy)
        self._show_button(0)

    def _show(self, *, is_locked: bool) -> None:
        self._title.setText(LOCKED if is_locked else COVERED)
        self.setAccessibleName(LOCKED if is_locked else COVERED)
        self._words.setText(KEPT if is_locked else f"{KEPT} {UNCOVER}")
        self._field.show_problem("")
        self.password.clear()
        for widget in (self._field, self._unlock, self._switch):
            widget.setVisible(is_locked)
        self.show_busy(busy=False)

    def _show_button(self, seconds: int) -> None:
        waits = self._waiting.is_running and not self._is_busy
        self._unlock.setEnabled(not waits and not self._is_busy)
        if waits:
            self._unlock.setText(f"Next try in {minutes_and_seconds(seconds)}")
        else:
            self._unlock.setText("Unlocking…" if self._is_busy else UNLOCK)

    def _on_submitted(self) -> None:
        if self._is_busy or self._waiting.is_running:
            return
        if self.password.text():
            self._field.show_problem("")
            self.unlock_requested.emit(self.password.text())

    def _on_caps_lock_noticed(self, seems_on: bool) -> None:  # noqa: FBT001 - a Qt slot
        self._field.show_hint("Caps Lock seems to be on." if seems_on else "")

    def _lay_out(self) -> None:
        card = CentredCard(width=CARD_WIDTH)
        column = card.column
        for widget in (self._title, self._person, self._words, self._field):
            column.addWidget(widget)
        column.addSpacing(6)
        column.addWidget(self._unlock)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._switch)
        row.addStretch(1)
        column.addLayout(row)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(card)
