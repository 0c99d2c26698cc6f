"""ValueLine: a line of text that shows a value of the document and reports what was typed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget


class ValueLine(QLineEdit):
    """Never overwrites what somebody is typing.

    Signals:
        committed: Enter was pressed or the field was left, and the text is another; carries it.
        entered: Enter was pressed; sent after what was typed was committed.
    """

    committed = Signal(str)
    entered = Signal()

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self.is_typed_in = False
        self.setPlaceholderText(placeholder)
        self.textEdited.connect(self._on_text_edited)
        self.editingFinished.connect(self._on_editing_finished)

    def show_value(self, text: str) -> None:
        """Show the document's value, unless the field is being typed in."""
        self._shown = text
        if not self.is_typed_in and self.text() != text:
            self.setText(text)

    def restore(self) -> None:
        """Back to the document's value, as after a refusal."""
        self.is_typed_in = False
        self.setText(self._shown)
        self.selectAll()

    def _on_text_edited(self) -> None:
        self.is_typed_in = True

    def _on_editing_finished(self) -> None:
        self.is_typed_in = False
        if self.text().strip() != self._shown:
            self.committed.emit(self.text())
        elif self.text() != self._shown:
            self.setText(self._shown)
        # Qt finishes editing on Enter, and again when the field is left.
        if self.hasFocus():
            self.entered.emit()
