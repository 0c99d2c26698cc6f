"""TwoStepButton: asks on the button itself before it does what cannot be undone."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from injector_app.gui.shared.button import Button


class TwoStepButton(Button):
    """The first press asks, the second does it; leaving the button takes the question back.

    Signals:
        confirmed: pressed twice.
    """

    confirmed = Signal()

    def __init__(
        self, name: str, text: str, question: str, *, icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(name, text, icon=icon, parent=parent)
        self._text = text
        self._question = question
        self._is_asking = False
        self.clicked.connect(self._on_clicked)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the question back."""
        super().focusOutEvent(event)
        self._ask(is_asking=False)

    def _on_clicked(self) -> None:
        if self._is_asking:
            self.confirmed.emit()
        self._ask(is_asking=not self._is_asking)

    def _ask(self, *, is_asking: bool) -> None:
        self._is_asking = is_asking
        words = self._question if is_asking else self._text
        self.setText(words)
        self.setAccessibleName(words)
