"""SetAside: what stands outside the window or beside it while the curtain is down."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QToolTip, QWidget

from injector_app.gui.lock.copied_text import take_copied


@dataclass(frozen=True, slots=True)
class SetAside:
    """Dialogs that come back as they were, and the text this program had put on the clipboard."""

    dialogs: list[QDialog]
    copied: str

    def bring_back(self) -> None:
        """Show the dialogs again; the clipboard only if nobody used it meanwhile."""
        clipboard = QGuiApplication.clipboard()
        if self.copied and not clipboard.text():
            clipboard.setText(self.copied)
        for dialog in tuple(self.dialogs):
            dialog.open()


def set_aside(window: QWidget) -> SetAside:
    """Close menus, lists and tool tips; hide dialogs; take our own text off the clipboard."""
    QToolTip.hideText()
    _close_popups()
    dialogs = _hide_dialogs(window)
    _forget_selection()
    return SetAside(dialogs, take_copied())


def _forget_selection() -> None:
    clipboard = QGuiApplication.clipboard()
    if clipboard.supportsSelection() and clipboard.ownsSelection():
        clipboard.clear(QClipboard.Mode.Selection)


def _close_popups() -> None:
    for widget in QApplication.topLevelWidgets():
        if widget.windowType() in {Qt.WindowType.Popup, Qt.WindowType.ToolTip}:
            widget.hide()


def _hide_dialogs(window: QWidget) -> list[QDialog]:
    hidden: list[QDialog] = []
    for widget in QApplication.topLevelWidgets():
        if widget is window or not widget.isVisible() or not isinstance(widget, QDialog):
            continue
        if widget.windowModality() == Qt.WindowModality.ApplicationModal:
            # A box that somebody waits for: as if cancelled, which never discards anything.
            widget.reject()
        else:
            widget.hide()
            # Lets go of the system's window, which a screen reader would still find.
            widget.destroy()
            hidden.append(widget)
            # One that comes to its end behind the cover, as a signing under way, stays away.
            widget.finished.connect(partial(_forget, hidden, widget))
    return hidden


def _forget(hidden: list[QDialog], dialog: QDialog, _result: int) -> None:
    if dialog in hidden:
        hidden.remove(dialog)
