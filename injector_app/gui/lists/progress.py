"""ListProgress: says that a list takes longer than a moment, and lets it be stopped."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from injector_app.gui.lists.lists_names import ListsName
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.gui.shared.quiet_timer import QuietTimer

# What is done sooner needs no bar.
PATIENCE_MS = 300


class ListProgress(QWidget):
    """How many rows there are is not known beforehand, so the bar only moves.

    Signals:
        stop_requested: the person does not want to wait.
    """

    stop_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = PlainLabel(kind="muted")
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName("Progress of the list")
        self._stop = Button(ListsName.STOP, "Stop", kind="quiet")
        self._stop.clicked.connect(self.stop_requested)
        self._patience = QuietTimer(PATIENCE_MS, self.show, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._words)
        row.addWidget(self._bar, 1)
        row.addWidget(self._stop)
        self.hide()

    def start(self, words: str) -> None:
        """Wait a moment, then show the bar."""
        self._words.setText(words)
        self._patience.start()

    def show_rows(self, rows: int) -> None:
        """So many are read."""
        self._words.setText(f"{rows} rows read")

    def finish(self) -> None:
        """There is nothing to wait for any more."""
        self._patience.stop()
        self.hide()
