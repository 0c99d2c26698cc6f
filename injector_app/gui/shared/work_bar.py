"""WorkBar: how far something long is, and how to stop it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from injector_app.gui.shared.button import Button
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.gui.shared.quiet_timer import QuietTimer

# What is done sooner needs no bar.
PATIENCE_MS = 300


class WorkBar(QWidget):
    """Appears when something takes longer than a moment.

    Signals:
        stop_requested: it is to end with nothing done.
    """

    stop_requested = Signal()

    def __init__(self, words: str, *, name: str, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar = QProgressBar()
        self._bar.setAccessibleName(label)
        self._bar.setTextVisible(False)
        self._words = PlainLabel(words, kind="muted")
        self._stop = Button(name, "Stop", kind="quiet")
        self._stop.clicked.connect(self.stop_requested)
        self._patience = QuietTimer(PATIENCE_MS, self.show, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._words)
        row.addWidget(self._bar, 1)
        row.addWidget(self._stop)
        self.hide()

    def start(self, words: str = "", *, may_stop: bool = True) -> None:
        """Wait a moment, then show the bar."""
        self._bar.setRange(0, 0)
        self._stop.setVisible(may_stop)
        if words:
            self._words.setText(words)
        self._patience.start()

    def show_done(self, done: int, count: int) -> None:
        """So many of so many."""
        self._bar.setRange(0, count)
        self._bar.setValue(done)

    def finish(self) -> None:
        """There is nothing to wait for any more."""
        self._patience.stop()
        self.hide()
