"""ExportBar: how far the export of a whole record is, and how to stop it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from injector_app.gui.shared.button import Button
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.gui.shared.quiet_timer import QuietTimer

# What is done sooner needs no bar.
PATIENCE_MS = 300


class ExportBar(QWidget):
    """Appears when an export takes longer than a moment.

    Signals:
        stop_requested: the export is to end without a file.
    """

    stop_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar = QProgressBar()
        self._bar.setAccessibleName("Notes written")
        self._bar.setTextVisible(False)
        self._stop = Button(ObjectName.HANDED_STOP, "Stop", kind="quiet")
        self._stop.clicked.connect(self.stop_requested)
        self._patience = QuietTimer(PATIENCE_MS, self.show, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(PlainLabel("Writing the record", kind="muted"))
        row.addWidget(self._bar, 1)
        row.addWidget(self._stop)
        self.hide()

    def start(self) -> None:
        """Wait a moment, then show the bar."""
        self._bar.setRange(0, 0)
        self._patience.start()

    def show_done(self, done: int, count: int) -> None:
        """So many notes of so many."""
        self._bar.setRange(0, count)
        self._bar.setValue(done)

    def finish(self) -> None:
        """There is nothing to wait for any more."""
        self._patience.stop()
        self.hide()
