"""CopiedText: what a person copied out of the window does not stay on the clipboard."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

# Long enough to paste it elsewhere (security tests, X8).
KEPT_MS = 30_000


class CopiedText(QObject):
    """Takes the program's own text off the clipboard after a while; that of others stays."""

    def __init__(self, parent: QObject, *, kept_ms: int = KEPT_MS) -> None:
        super().__init__(parent)
        self._clipboard = QGuiApplication.clipboard()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(kept_ms)
        self._timer.timeout.connect(take_copied)
        self._clipboard.dataChanged.connect(self._on_data_changed)

    @property
    def is_waiting(self) -> bool:
        """Whether something of ours is on the clipboard still."""
        return self._timer.isActive()

    def _on_data_changed(self) -> None:
        if is_own() and self._clipboard.text():
            self._timer.start()
        else:
            self._timer.stop()


def is_own() -> bool:
    """Whether this program put there what is on the clipboard."""
    # Without a screen there are no other programs, and Qt does not say whose the text is.
    is_alone = QGuiApplication.platformName() == "offscreen"
    return QGuiApplication.clipboard().ownsClipboard() or is_alone


def take_copied() -> str:
    """Take our own text off the clipboard, and give it back."""
    clipboard = QGuiApplication.clipboard()
    copied = clipboard.text() if is_own() else ""
    if copied:
        clipboard.clear()
    return copied
