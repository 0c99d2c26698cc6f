"""PlainLabel: the only label of the program; typed text is never read as markup."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


class PlainLabel(QLabel):
    """A label that shows text as it is; `kind` chooses its look in the style sheet."""

    def __init__(
        self,
        text: str = "",
        *,
        kind: str = "body",
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("kind", kind)
        self.setObjectName(name)
        self.setText(text)

    def wrapped(self) -> "PlainLabel":
        """The same label, breaking into lines."""
        self.setWordWrap(True)
        return self

    def selectable(self) -> "PlainLabel":
        """The same label, its text open to copying."""
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        return self
