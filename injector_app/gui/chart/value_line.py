"""ValueLine: a line of text that shows a value of the document and reports what was typed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget


class ValueLine(QLineEdit):
    """Never overwrites what somebody is typing.

    Signals:
        committed: Enter was pressed or the field was left, and the text is another; carries it.
    """

    committed = Signal(str)

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self.setPlaceholderText(placeholder)
        self.editingFinished.connect(self._on_editing_finished)

    def show_value(self, text: str) -> None:
        """Show the document's value, unless the field is being typed in."""
        if text == self._shown and self.text() == text:
            return
        is_being_typed_in = self.hasFocus() and self.text() != self._shown
        self._shown = text
        if not is_being_typed_in:
            self.setText(text)

    def restore(self) -> None:
        """Back to the document's value, as after a refusal."""
        self.setText(self._shown)
        self.selectAll()

    def _on_editing_finished(self) -> None:
        if self.text().strip() != self._shown:
            self.committed.emit(self.text())
        elif self.text() != self._shown:
            self.setText(self._shown)
