"""Curtain: takes everything out of the window, and puts it back exactly as it was."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QMainWindow, QWidget

from injector_app.gui.lock.set_aside import SetAside, set_aside


class _KeepsFocus(QObject):
    """A widget that is filtered by this does not notice that it lost the focus."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 - Qt's
        """Swallow the one event."""
        return event.type() == QEvent.Type.FocusOut


class Curtain:
    """Swaps the window's content for a cover.

    The content is not painted over but taken out: a screen reader finds nothing in the window
    but the cover. Its widgets live on untouched, with every half-typed letter.
    """

    def __init__(self, window: QMainWindow) -> None:
        self._window = window
        self._content: QWidget | None = None
        self._focus: QWidget | None = None
        self._aside: SetAside | None = None

    @property
    def is_down(self) -> bool:
        """Whether the content is covered."""
        return self._content is not None

    def lower(self, cover: QWidget, focus: QWidget) -> None:
        """Put the cover in the place of the content."""
        window = self._window
        self._aside = set_aside(window)
        left = self._focus = window.focusWidget()
        cover.setParent(window)
        cover.setGeometry(window.rect())
        cover.show()
        _move_focus(left, focus)
        self._content = _taken_out(window)
        window.setCentralWidget(cover)
        focus.setFocus()

    def lift(self) -> None:
        """Put the content back, and the focus where it was."""
        content, self._content = self._content, None
        if content is None:
            return
        # Taken out, not replaced: Qt deletes what is replaced.
        _taken_out(self._window)
        self._window.setCentralWidget(content)
        content.show()
        aside, self._aside = self._aside, None
        focus, self._focus = self._focus, None
        if focus is not None:
            focus.setFocus(Qt.FocusReason.PopupFocusReason)
        if aside is not None:
            aside.bring_back()

    def leave(self) -> None:
        """Free the window for the next person: neither dialogs nor copied text come back."""
        self._aside = self._focus = None
        self.lift()


def _move_focus(left: QWidget | None, to: QWidget) -> None:
    # A line that is left says that it is finished, and what is half typed might be refused then.
    keeps = _KeepsFocus()
    if left is not None:
        left.installEventFilter(keeps)
    to.setFocus()
    if left is not None:
        left.removeEventFilter(keeps)


def _taken_out(window: QMainWindow) -> QWidget | None:
    widget = window.takeCentralWidget()
    if widget is not None:
        widget.hide()
        widget.setParent(None)
    return widget
