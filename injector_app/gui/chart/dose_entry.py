"""DoseEntry: digits typed on the canvas become a dose with Enter or after a brief pause."""

from PySide6.QtCore import QObject, Signal

from injector_app.gui.shared.quiet_timer import QuietTimer

PAUSE_MS = 900
LONGEST = 9


class DoseEntry(QObject):
    """Collects what is typed, without a field to type in.

    Signals:
        text_changed: carries what was typed so far, "" when nothing is pending.
        committed: carries the whole text.
    """

    text_changed = Signal(str)
    committed = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._text = ""
        self._pause = QuietTimer(PAUSE_MS, self.commit, self)

    @property
    def text(self) -> str:
        """What was typed so far."""
        return self._text

    def type(self, character: str) -> None:
        """One more digit or decimal mark."""
        if len(self._text) < LONGEST:
            self._show(self._text + character)

    def erase(self) -> None:
        """Take the last character back."""
        self._show(self._text[:-1])

    def commit(self) -> None:
        """Done: this is the dose."""
        text = self._text
        self.cancel()
        if text:
            self.committed.emit(text)

    def cancel(self) -> None:
        """Forget what was typed."""
        self._show("")

    def _show(self, text: str) -> None:
        if text:
            self._pause.start()
        else:
            self._pause.stop()
        if text != self._text:
            self._text = text
            self.text_changed.emit(text)
