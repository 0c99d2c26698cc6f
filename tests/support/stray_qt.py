"""Find Qt threads, pools and timers that are still at work."""

from PySide6.QtCore import QCoreApplication, QEvent, QThread, QThreadPool, QTimer
from shiboken6 import Shiboken

# A job may have answered and still be leaving its thread.
GRACE_MS = 500


def left_running() -> tuple[str, ...]:
    """One line per thread, pool or timer at work; empty where no application exists."""
    application = QCoreApplication.instance()
    if application is None:
        return ()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    found = (_described(wrapper) for wrapper in Shiboken.getAllValidWrappers())
    return tuple(line for line in found if line)


def _described(wrapper: object) -> str:
    match wrapper:
        case QTimer() if wrapper.isActive():
            return f"timer {wrapper.objectName()!r} of {wrapper.parent()!r}"
        case QThreadPool() if not wrapper.waitForDone(GRACE_MS):
            return f"thread pool {wrapper.objectName()!r}"
        case QThread() if wrapper.isRunning() and wrapper != QThread.currentThread():
            return f"thread {wrapper.objectName()!r}"
        case _:
            return ""
