"""CopiesPanel: the note of the chosen treatment on paper, and whom it was for, one key each."""

from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from injector_app.domain.disclosure import Manner, Recipient
from injector_app.gui.patient.copies.copy_names import CopyName
from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.elided_label import ElidedLabel
from injector_app.gui.shared.key_button import KeyButton
from injector_app.wording.copy_words import button_help, button_words

# Six keys stand in one row of the card at 1280 pixels.
GAP = 6
RECIPIENTS = {
    Recipient.PATIENT: (CopyName.PATIENT, "F5"),
    Recipient.INSURER: (CopyName.INSURER, "F6"),
    Recipient.CLINICIAN: (CopyName.CLINICIAN, "F7"),
}


class CopiesPanel(QWidget):
    """Which treatment, what was handed out of it, and the buttons.

    Signals:
        open_requested, print_requested, save_requested: of the PDF.
        given: the note, or what it says, was for somebody; carries the Recipient.
        take_back_requested: the newest entry was not so.
        earlier_requested, later_requested: another treatment of the list.
    """

    open_requested = Signal()
    print_requested = Signal()
    save_requested = Signal()
    given = Signal(object)
    take_back_requested = Signal()
    earlier_requested = Signal()
    later_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(CopyName.PANEL)
        names = CopyName
        self._which = ElidedLabel(kind="strong", name=names.WHICH)
        self._given = ElidedLabel(kind="muted", name=names.GIVEN)
        self._earlier = Button(
            names.EARLIER, kind="quiet", icon="back", help_text="The treatment before"
        )
        self._later = Button(names.LATER, kind="quiet", icon="next", help_text="The one after")
        self._open = KeyButton(
            names.OPEN, "Open", keys="F2", help_text="Open the signed note as PDF"
        )
        self._print = KeyButton(names.PRINT, "Print", keys="F3", help_text="Print the signed note")
        self._save = KeyButton(
            names.SAVE, "Save", keys="F4", help_text="Save the signed note as a file"
        )
        self._to = {
            recipient: KeyButton(name, "", keys=keys)
            for recipient, (name, keys) in RECIPIENTS.items()
        }
        self._take_back = KeyButton(
            names.TAKE_BACK,
            "Take back",
            keys="F9",
            help_text="Record that the newest entry was not so; both stay in the list",
        )
        self._may_record = True
        self._keys = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.show_copied(None)
        self._lay_out()
        self._connect()

    def allow_recording(self, *, allowed: bool) -> None:
        """Offer to record whom it was for, or only the PDF."""
        self._may_record = allowed
        for widget in (*self._to.values(), self._given):
            widget.setVisible(allowed)

    def show_treatment(self, which: str, *, has_note: bool) -> None:
        """Which one is chosen; without a signed note nothing can be pressed."""
        self._which.show_text(which)
        for button in (self._open, self._print, self._save, *self._to.values()):
            button.setEnabled(has_note)

    def show_which(self, *, shown: bool) -> None:
        """Whether to name the treatment, where that is not said beside it anyhow."""
        self._which.setVisible(shown)

    def show_places(self, *, has_earlier: bool, has_later: bool) -> None:
        """Whether the list goes on in either direction."""
        self._earlier.setEnabled(has_earlier)
        self._later.setEnabled(has_later)

    def show_given(self, words: str, *, can_take_back: bool) -> None:
        """What was handed out of it; the newest entry can be taken back by who made it."""
        self._given.show_text(words)
        self._take_back.setVisible(can_take_back and self._may_record)

    def show_copied(self, copied: Manner | None) -> None:
        """A copy was made just now, or none: the keys say what they record."""
        for recipient, button in self._to.items():
            button.say(button_words(recipient, copied))
            help_text = button_help(recipient, copied)
            button.setToolTip(help_text)
            button.setAccessibleDescription(help_text)

    def minimumSizeHint(self) -> QSize:
        """As wide as the wider group of keys: in a small window they stand in two rows."""
        widths = (group.minimumSize().width() for group in self._groups)
        return QSize(max(widths), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One row of keys, or two where one would not fit."""
        super().resizeEvent(event)
        needed = sum(group.minimumSize().width() for group in self._groups) + 2 * GAP
        ways = QBoxLayout.Direction
        way = ways.LeftToRight if needed <= self.width() else ways.TopToBottom
        if way is not self._keys.direction():
            self._keys.setDirection(way)
            self.updateGeometry()

    def _connect(self) -> None:
        self._open.clicked.connect(self.open_requested)
        self._print.clicked.connect(self.print_requested)
        self._save.clicked.connect(self.save_requested)
        self._take_back.clicked.connect(self.take_back_requested)
        self._earlier.clicked.connect(self.earlier_requested)
        self._later.clicked.connect(self.later_requested)
        for recipient, button in self._to.items():
            button.clicked.connect(partial(self.given.emit, recipient))

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._which)
        words.addWidget(self._given)
        head = QHBoxLayout()
        head.setSpacing(sizes.GAP_SMALL)
        head.addLayout(words, 1)
        for button in (self._take_back, self._earlier, self._later):
            head.addWidget(button)
        papers, given = _row(self._open, self._print, self._save), _row(*self._to.values())
        self._keys.setSpacing(GAP)
        self._keys.addLayout(papers)
        self._keys.addStretch(1)
        self._keys.addLayout(given)
        self._groups = (papers, given)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.GAP_SMALL)
        column.addLayout(head)
        column.addLayout(self._keys)


def _row(*buttons: Button) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(GAP)
    for button in buttons:
        row.addWidget(button)
    return row
