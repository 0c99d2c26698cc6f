"""RecoveryCard: shows a recovery key once, then asks for two groups of it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from injector_app.domain.recovery_text import written_groups
from injector_app.gui.recovery.key_view import KeyView
from injector_app.gui.recovery.proof_form import ProofForm
from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.centred_card import CentredCard
from injector_app.gui.shared.door_names import DoorName
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.gui.shared.problem_banner import ProblemBanner
from injector_app.wording.messages import Message

CARD_WIDTH = 620
WHY = (
    "It opens the records when every password is forgotten, also on another computer. It is shown "
    "this once. Print it or write it down, and lock it away."
)
TYPE_BACK = "From your sheet, type these two groups. That proves that the sheet can be read."


class RecoveryCard(QWidget):
    """First the key, then the proof.

    Signals:
        print_requested: the sheet is wanted on paper.
        save_requested: the sheet is wanted as a file.
        back_requested: the step before is wanted.
        proven: the two groups were typed back; carries the key.
    """

    print_requested = Signal()
    save_requested = Signal()
    back_requested = Signal()
    proven = Signal(str)

    def __init__(self, done_text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(DoorName.RECOVERY_CARD)
        self._done_text = done_text
        self._key = ""
        names = ObjectName
        self.banner = ProblemBanner(name=f"{DoorName.RECOVERY_CARD}.{names.BANNER}")
        self._proof_banner = ProblemBanner(name=f"{DoorName.RECOVERY_CARD}.proof.{names.BANNER}")
        self._view = KeyView()
        self._proof = ProofForm()
        self._print = Button(DoorName.RECOVERY_PRINT, "Print the sheet", icon="print")
        self._save = Button(DoorName.RECOVERY_SAVE, "Save as PDF", icon="export")
        self._next = Button(DoorName.RECOVERY_NEXT, "I have it on paper", kind="primary")
        self._back = Button(DoorName.RECOVERY_BACK, "Back", kind="quiet", icon="back")
        self._again = Button(
            DoorName.RECOVERY_AGAIN, "Show the key again", kind="quiet", icon="back"
        )
        self._done = Button(DoorName.RECOVERY_DONE, done_text, kind="primary")
        self._steps = QStackedWidget()
        self._lay_out()
        self._connect()

    @property
    def key(self) -> str:
        """The key on show."""
        return self._key

    def show_key(self, key: str) -> None:
        """Begin with a key."""
        self._key = key
        self.banner.hide()
        self._proof_banner.hide()
        self._view.show_groups(written_groups(key))
        self._steps.setCurrentIndex(0)
        self._next.setFocus()

    def forget(self) -> None:
        """Leave no key on the screen or in the card."""
        self._key = ""
        self._view.show_groups(())
        self._steps.setCurrentIndex(0)

    def show_busy(self, *, busy: bool) -> None:
        """Block the card while something is under way."""
        for button in (self._print, self._save, self._next, self._back, self._again, self._done):
            button.setEnabled(not busy)
        self._done.setText("One moment…" if busy else self._done_text)

    def show_problem(self, problem: Exception) -> None:
        """Say why it did not work, on the step in front."""
        banner = self._proof_banner if self._steps.currentIndex() else self.banner
        banner.show_problem(problem)

    def show_done(self, title: str, sentence: str) -> None:
        """Say where the sheet is."""
        self.banner.show_message(Message(title, sentence, ""), "success")

    def _connect(self) -> None:
        self._print.clicked.connect(self.print_requested)
        self._save.clicked.connect(self.save_requested)
        self._back.clicked.connect(self.back_requested)
        self._next.clicked.connect(self._on_next)
        self._again.clicked.connect(lambda: self._steps.setCurrentIndex(0))
        self._done.clicked.connect(self._proof.check)
        self._proof.submitted.connect(self._proof.check)
        self._proof.proven.connect(lambda: self.proven.emit(self._key))

    def _on_next(self) -> None:
        self._steps.setCurrentIndex(1)
        self._proof.ask(written_groups(self._key))

    def _lay_out(self) -> None:
        self._steps.addWidget(self._key_step())
        self._steps.addWidget(self._proof_step())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._steps)

    def _key_step(self) -> CentredCard:
        card = CentredCard(width=CARD_WIDTH)
        sheet = QHBoxLayout()
        for button in (self._print, self._save):
            sheet.addWidget(button)
        sheet.addStretch(1)
        card.column.addWidget(PlainLabel("The recovery key", kind="display"))
        card.column.addWidget(PlainLabel(WHY, kind="muted").wrapped())
        card.column.addWidget(self.banner)
        card.column.addWidget(self._view)
        card.column.addLayout(sheet)
        card.column.addSpacing(sizes.GAP)
        card.column.addLayout(_ends(self._back, self._next))
        return card

    def _proof_step(self) -> CentredCard:
        card = CentredCard(width=CARD_WIDTH)
        card.column.addWidget(PlainLabel("Is it on paper?", kind="display"))
        card.column.addWidget(PlainLabel(TYPE_BACK, kind="muted").wrapped())
        card.column.addWidget(self._proof_banner)
        card.column.addWidget(self._proof)
        card.column.addSpacing(sizes.GAP)
        card.column.addLayout(_ends(self._again, self._done))
        return card


def _ends(left: Button, right: Button) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(left)
    row.addStretch(1)
    row.addWidget(right)
    return row
