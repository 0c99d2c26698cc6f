"""NotesEdit: several lines of text; taken over when the person pauses or leaves."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from injector_app.gui.shared.quiet_timer import QuietTimer

PAUSE_MS = 800


class NotesEdit(QPlainTextEdit):
    """Never overwrites what somebody is typing.

    Signals:
        committed: carries the text.
    """

    committed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self._pause = QuietTimer(PAUSE_MS, self.commit, self)
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._on_text_changed)

    @property
    def is_typed_in(self) -> bool:
        """Whether something was typed that is not taken over yet."""
        return self._pause.isActive()

    def show_value(self, text: str) -> None:
        """Show the document's text, unless it only lacks the spaces just typed at the end."""
        self._shown = text
        if self.toPlainText().strip() != text:
            self.setPlainText(text)
        self._pause.stop()

    def commit(self) -> None:
        """Take over what was typed without waiting for a pause."""
        self._pause.stop()
        if self.toPlainText().strip() != self._shown:
            self.committed.emit(self.toPlainText())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving takes the text over at once."""
        super().focusOutEvent(event)
        self.commit()

    def _on_text_changed(self) -> None:
        if self.toPlainText().strip() != self._shown:
            self._pause.start()
