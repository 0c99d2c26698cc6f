"""IdleWatch: sees every key, mouse, wheel, touch and pen, and tells when a lock is due."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent

from injector_app.gui.lock.due import Due
from injector_app.gui.lock.lock_times import LockTimes

TICK_MS = 500
TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TouchEnd,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
        QEvent.Type.TabletRelease,
        QEvent.Type.NativeGesture,
        QEvent.Type.InputMethod,
    }
)
_BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class IdleWatch(QObject):
    """Follows the whole application, dialogs included.

    Signals:
        due: a lock is due; carries the Due.
        ticked: time went by.
        lock_pressed: the key that locks at once.
        cover_pressed: the key that covers and uncovers.
    """

    due = Signal(object)
    ticked = Signal()
    lock_pressed = Signal()
    cover_pressed = Signal()

    def __init__(self, times: LockTimes, parent: QObject) -> None:
        super().__init__(parent)
        self._times = times
        # While the screen is covered, whoever moves the mouse proves nothing.
        self.counts_touches = True
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Begin to watch."""
        self._times.touch()
        self._timer.start()
        _application().installEventFilter(self)

    def stop(self) -> None:
        """Watch no longer."""
        self._timer.stop()
        _application().removeEventFilter(self)

    def look(self) -> None:
        """Look at the clocks."""
        due = self._times.due()
        if due is not Due.NOTHING:
            self.due.emit(due)
        self.ticked.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 - Qt's
        """Take note of a touch; only the keys of the lock are kept from the window."""
        kind = event.type()
        if kind not in TOUCHES:
            return False
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._is_own(event):
            return True
        if self.counts_touches:
            # First the clocks: the key that wakes a computer must not hide that it slept.
            due = self._times.due()
            if due is not Due.NOTHING:
                self.due.emit(due)
            else:
                self._times.touch()
        return False

    def _is_own(self, event: QKeyEvent) -> bool:
        if event.modifiers() != _BOTH:
            return False
        if event.key() == Qt.Key.Key_L:
            self.lock_pressed.emit()
        elif event.key() == Qt.Key.Key_B:
            self.cover_pressed.emit()
        else:
            return False
        return True


def _application() -> QCoreApplication:
    application = QCoreApplication.instance()
    if application is None:
        raise RuntimeError
    return application
