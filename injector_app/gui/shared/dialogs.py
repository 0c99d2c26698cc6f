"""Dialogs: the only place that makes a modal box; tests answer in its stead."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from injector_app.wording.messages import Message


class Dialogs:
    """Asks a person something that no undo could take back."""

    def choose(self, parent: QWidget, message: Message, choices: tuple[str, ...]) -> str:
        """The chosen text, or "" when the box was closed; the last choice is the quiet one."""
        box = QMessageBox(parent)
        box.setObjectName("dialog")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(message.title)
        box.setInformativeText(message.line)
        for text in choices:
            box.addButton(text, QMessageBox.ButtonRole.ActionRole)
        box.setEscapeButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.exec()
        clicked = box.clickedButton().text()
        return clicked if clicked in choices else ""
