"""FoundList: the patients found; the right arrow goes on into the record."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView


class FoundList(QListView):
    """Up and down walk the patients, as in every list.

    Signals:
        past_wanted: the treatments of the patient who is chosen.
    """

    past_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The list itself has no use for the right arrow."""
        if event.key() == Qt.Key.Key_Right and not event.modifiers():
            self.past_wanted.emit()
        else:
            super().keyPressEvent(event)
