"""MessagesBar: what the desk left for the clinician, wherever the patient's record is open."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from injector_app.gui.messages.message_names import MessageName
from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.plain_label import PlainLabel


class MessagesBar(QFrame):
    """One message at a time, the oldest that is open; hidden while there is none.

    Signals:
        done_requested: somebody saw to the message on show.
    """

    done_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(MessageName.BAR)
        self.setProperty("kind", "message")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(sizes.MARGIN, sizes.GAP_SMALL, sizes.MARGIN, sizes.GAP_SMALL)
        self._words: PlainLabel | None = None
        self._done: Button | None = None
        self.hide()

    @property
    def text(self) -> str:
        """The words on show."""
        return "" if self._words is None else self._words.text()

    def show_words(self, words: str) -> None:
        """Show the bar with these words, or hide it with ""."""
        if words or self._words is not None:
            label, done = self._ready()
            label.setText(words)
            done.setEnabled(bool(words))
            self.setAccessibleName(words)
        self.setVisible(bool(words))

    def show_busy(self, *, busy: bool) -> None:
        """A second press would mark the message after it."""
        self._ready()[1].setEnabled(not busy)

    def _ready(self) -> tuple[PlainLabel, Button]:
        # Few records have a message; the windows of the others do not build it.
        if self._words is None or self._done is None:
            self._words = PlainLabel(name=MessageName.BAR_WORDS).wrapped().selectable()
            self._done = Button(MessageName.BAR_DONE, "Done", icon="check")
            self._done.clicked.connect(self.done_requested)
            self._row.addWidget(self._words, 1)
            self._row.addWidget(self._done)
        return self._words, self._done
