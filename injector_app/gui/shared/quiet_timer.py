"""QuietTimer: run once the person pauses."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


class QuietTimer(QTimer):
    """Each `start` puts the moment off; the function runs once, after the last one."""

    def __init__(self, pause_ms: int, function: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self.setSingleShot(True)
        self.setInterval(pause_ms)
        self.timeout.connect(function)

    def run_now(self) -> None:
        """Run what is due without waiting for the pause."""
        self.stop()
        self.timeout.emit()
