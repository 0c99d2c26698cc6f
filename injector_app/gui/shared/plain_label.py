"""PlainLabel: the only label of the program; typed text is never read as markup."""

from PySide6 import QtCore
from PySide6.QtWidgets import QLabel, QWidget

# Qt.TextFormat.PlainText as the property takes it: naming it loads all enums of Qt, 17 ms that
# the first window does not have (decision 0008).
PLAIN_TEXT = 0


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
        self.setProperty("textFormat", PLAIN_TEXT)
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
            QtCore.Qt.TextInteractionFlag.TextSelectableByMouse
            | QtCore.Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        return self
