"""SetupPage: the first start, with its two choices and the form of the first one."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from injector_app.gui.shared import sizes
from injector_app.gui.shared.banner import Banner
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.centred_card import CentredCard
from injector_app.gui.shared.door_names import DoorName
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel

if TYPE_CHECKING:  # words and form load the domain; the two choices paint without it
    from injector_app.gui.setup.steps import SetupSteps
    from injector_app.wording.messages import Message

CARD_WIDTH = 620
OWN_WORDS = (
    "Name the clinic and its first clinician. Records are encrypted from the first byte; only a "
    "password opens them."
)
RESTORE_WORDS = (
    "The clinic is there already and this computer is new, or its records are lost: take them from "
    "a backup, with a password or the recovery sheet."
)
DEMO_WORDS = (
    "About 50 made-up treatments over two years, in a folder of its own. Nothing you do there "
    "touches real records."
)


class SetupPage(QWidget):
    """Set up this clinic, or look around in the demo clinic first.

    Signals:
        demo_requested: the demo clinic is wanted.
        restore_requested: a backup is to be restored here.
    """

    demo_requested = Signal()
    restore_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(DoorName.SETUP_PAGE)
        self._form: SetupSteps | None = None
        self._wants_form = False
        self._own = Button(DoorName.SETUP_OWN, "Set up this clinic", kind="choice", icon="clinic")
        self._demo = Button(DoorName.SETUP_DEMO, "Open the demo clinic", kind="choice", icon="eye")
        self._restore = Button(
            DoorName.SETUP_RESTORE, "Restore a backup", kind="choice", icon="history"
        )
        self._banner = Banner(name=f"{DoorName.SETUP_PAGE}.{ObjectName.BANNER}")
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName("Progress of filling the demo clinic")
        self._steps = QStackedWidget(self)
        self._steps.addWidget(self._choices())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._steps)
        self._own.clicked.connect(self._on_own_chosen)
        self._demo.clicked.connect(self.demo_requested)
        self._restore.clicked.connect(self.restore_requested)

    def add_form(self, form: "SetupSteps") -> None:
        """Take the form, which is made after the first picture."""
        self._form = form
        self._steps.addWidget(form)
        form.back_requested.connect(self._on_back_requested)
        if self._wants_form:
            self._on_own_chosen()

    def show_problem(self, message: "Message") -> None:
        """Say why the demo clinic did not open."""
        self.show_busy(busy=False)
        self._banner.show_message(message, "problem")

    def show_busy(self, *, busy: bool) -> None:
        """Block the choices while the demo clinic is filled."""
        self._own.setEnabled(not busy)
        self._demo.setEnabled(not busy)
        self._restore.setEnabled(not busy)
        self._progress.setVisible(busy)
        self._progress.setRange(0, 0)

    def show_progress(self, done: int, whole: int) -> None:
        """How far filling the demo clinic has come."""
        self._progress.setRange(0, whole)
        self._progress.setValue(done)

    def _on_own_chosen(self) -> None:
        self._wants_form = True
        if self._form is not None:
            self._steps.setCurrentWidget(self._form)
            self._form.start()

    def _on_back_requested(self) -> None:
        self._wants_form = False
        self._steps.setCurrentIndex(0)
        self._own.setFocus()

    def _choices(self) -> CentredCard:
        card = CentredCard(width=CARD_WIDTH)
        column = card.column
        column.addWidget(PlainLabel("Welcome", kind="display"))
        words = "There are no records in this folder yet. How do you want to start?"
        column.addWidget(PlainLabel(words, kind="muted").wrapped())
        column.addWidget(self._banner)
        column.addSpacing(sizes.GAP)
        for button, explained in (
            (self._own, OWN_WORDS),
            (self._restore, RESTORE_WORDS),
            (self._demo, DEMO_WORDS),
        ):
            column.addWidget(button)
            column.addWidget(PlainLabel(explained, kind="caption").wrapped())
            column.addSpacing(sizes.GAP)
        column.addWidget(self._progress)
        self._progress.hide()
        return card
