"""Panel: one card of a screen, with its title, its words and room for a message."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from injector_app.gui.shared.button import Button
from injector_app.gui.shared.field import Field
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.gui.shared.problem_banner import ProblemBanner
from injector_app.wording.messages import Message

PADDING = 24
ROW_GAP = 12


class Panel(QFrame):
    """A card; `column` takes what it is for."""

    def __init__(self, title: str, words: str, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.banner = ProblemBanner(name=name)
        self.words = PlainLabel(words, kind="muted").wrapped()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        self.column.setSpacing(ROW_GAP)
        self.column.addWidget(PlainLabel(title, kind="title"))
        self.column.addWidget(self.words)
        self.column.addWidget(self.banner)

    def show_problem(self, problem: Exception) -> None:
        """Say above the fields why it is not done."""
        self.banner.show_problem(problem)

    def show_done(self, title: str, sentence: str) -> None:
        """Say that it is done."""
        self.banner.show_message(Message(title, sentence, ""), "success")

    def show_busy(self, *, busy: bool) -> None:
        """Block the panel while something is under way."""
        self.setEnabled(not busy)


def right_row(*buttons: Button) -> QHBoxLayout:
    """Buttons at the end of a panel."""
    row = QHBoxLayout()
    row.addStretch(1)
    for button in buttons:
        row.addWidget(button)
    return row


def text_of(field: Field) -> str:
    """What stands in the line of a field."""
    return field.editor.text() if isinstance(field.editor, QLineEdit) else ""


def clear(*fields: Field) -> None:
    """Empty lines, and what was wrong with them."""
    for field in fields:
        field.show_problem("")
        if isinstance(field.editor, QLineEdit):
            field.editor.clear()
