"""GuiThreadCollector: frees what Python no longer needs on the GUI thread only.

Python may collect on whichever thread happens to allocate. A widget in a reference cycle that is
freed on the worker thread takes the program down with it, so automatic collection is off while
there is a second thread, and a timer does it here instead.
"""

import gc

from PySide6.QtCore import QObject, QTimer

PERIOD_MS = 500


class GuiThreadCollector(QObject):
    """Collects a generation when it has filled up, as the interpreter would."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(collect_what_is_due)
        self._timer.start(PERIOD_MS)


def collect_what_is_due() -> None:
    """Free the oldest generation whose counter has passed the interpreter's threshold."""
    counts, limits = gc.get_count(), gc.get_threshold()
    due = [n for n in range(3) if limits[n] and counts[n] > limits[n]]
    if due:
        gc.collect(max(due))
