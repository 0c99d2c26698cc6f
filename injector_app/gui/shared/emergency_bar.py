"""EmergencyBar: says on every screen that emergency access is on, and for how long."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel


class EmergencyBar(QFrame):
    """Stays while the access lasts; cannot be closed without ending it.

    Signals:
        end_requested: the access is not needed any more.
    """

    end_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "emergency")
        self.setObjectName(ObjectName.EMERGENCY_BAR)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(sizes.MARGIN, 4, sizes.GAP_LARGE, 4)
        self._words: PlainLabel | None = None
        self.hide()

    @property
    def text(self) -> str:
        """The words on show."""
        return "" if self._words is None else self._words.text()

    def show_words(self, words: str) -> None:
        """Show the bar with these words, or hide it with ""."""
        if words:
            self._ready().setText(words)
            self.setAccessibleName(words)
        self.setVisible(bool(words))

    def _ready(self) -> PlainLabel:
        # Few windows ever show it; the others do not build it.
        if self._words is None:
            self._words = PlainLabel(kind="strong", name=ObjectName.EMERGENCY_LEFT).wrapped()
            end = Button(ObjectName.EMERGENCY_END, "End emergency access")
            end.clicked.connect(self.end_requested)
            self._row.addWidget(self._words, 1)
            self._row.addWidget(end)
        return self._words
