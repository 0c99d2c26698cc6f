"""SetupPage: the first start, with its two choices and the form of the first one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from injector_app.gui.setup.form import SetupForm
from injector_app.gui.shared import sizes
from injector_app.gui.shared.banner import Banner
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.centred_card import CentredCard
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel

CARD_WIDTH = 620
OWN_WORDS = (
    "Name the clinic and its first clinician. Records are encrypted from the first byte; only a "
    "password opens them."
)
DEMO_WORDS = (
    "About 40 made-up treatments over two years, in a folder of its own. Nothing you do there "
    "touches real records."
)


class SetupPage(QWidget):
    """Set up this clinic, or look around in the demo clinic first.

    Signals:
        create_requested: the form is filled in; carries a ClinicForm.
        demo_requested: the demo clinic is wanted.
    """

    create_requested = Signal(object)
    demo_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(ObjectName.SETUP_PAGE)
        self.form = SetupForm()
        self._own = _choice(
            ObjectName.SETUP_OWN, "Set up this clinic", "clinic", "For your own patients"
        )
        self._demo = _choice(
            ObjectName.SETUP_DEMO, "Open the demo clinic", "eye", "Made-up patients"
        )
        self._banner = Banner(name=f"{ObjectName.SETUP_PAGE}.{ObjectName.BANNER}")
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName("Progress of filling the demo clinic")
        self._steps = QStackedWidget(self)
        self._steps.addWidget(self._choices())
        self._steps.addWidget(self.form)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._steps)
        self._connect()

    def show_problem(self, problem: Exception) -> None:
        """Say what went wrong, at the field where it has one."""
        self._progress.hide()
        if self._steps.currentWidget() is self.form:
            self.form.show_problem(problem)
        else:
            self._banner.show_problem(problem)

    def show_busy(self, *, busy: bool) -> None:
        """Block every control while the clinic is made."""
        self._own.setEnabled(not busy)
        self._demo.setEnabled(not busy)
        self.form.show_busy(busy=busy)

    def show_progress(self, done: int, whole: int) -> None:
        """How far filling the demo clinic has come."""
        self._progress.show()
        self._progress.setMaximum(whole)
        self._progress.setValue(done)

    def _connect(self) -> None:
        self._own.clicked.connect(self._on_own_chosen)
        self._demo.clicked.connect(self.demo_requested)
        self.form.create_requested.connect(self.create_requested)
        self.form.back_requested.connect(self._on_back_requested)

    def _on_own_chosen(self) -> None:
        self._steps.setCurrentWidget(self.form)
        self.form.start()

    def _on_back_requested(self) -> None:
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
        for button, explained in ((self._own, OWN_WORDS), (self._demo, DEMO_WORDS)):
            column.addWidget(button)
            column.addWidget(PlainLabel(explained, kind="caption").wrapped())
            column.addSpacing(sizes.GAP)
        column.addWidget(self._progress)
        self._progress.hide()
        return card


def _choice(name: ObjectName, text: str, icon: str, help_text: str) -> Button:
    return Button(name, text, kind="choice", icon=icon, help_text=help_text)
