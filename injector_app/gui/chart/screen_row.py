"""ScreenRow: one question of the pre-treatment screen, with No, Yes and a short note."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from injector_app.domain.label_reference import ScreeningPrompt
from injector_app.domain.screen_answer import ScreenAnswer
from injector_app.gui.chart.value_line import ValueLine
from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.gui.shared.restyle import set_look

WIDTH = 64


class ScreenRow(QWidget):
    """Shows one answer; pressing the chosen one again opens the question.

    Signals:
        answered: carries True for yes, False for no, None for open again.
        noted: carries what was typed to a yes.
    """

    answered = Signal(object)
    noted = Signal(str)

    def __init__(self, prompt: ScreeningPrompt, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_yes: bool | None = None
        self._no = self._button(ObjectName.SCREEN_NO, "No", prompt)
        self._yes = self._button(ObjectName.SCREEN_YES, "Yes", prompt)
        self._note = ValueLine("Short note")
        self._note.setObjectName(f"{ObjectName.SCREEN_NOTE}.{prompt.id}")
        self._note.setAccessibleName(f"Note: {prompt.question}")
        for button, answer in ((self._no, False), (self._yes, True)):
            button.clicked.connect(partial(self._on_pressed, answer))
        self._note.committed.connect(self.noted)
        self._lay_out(prompt)

    def show_answer(self, answer: ScreenAnswer | None) -> None:
        """Show what is recorded."""
        self._is_yes = answer.is_yes if answer else None
        for button, kind in ((self._no, False), (self._yes, True)):
            is_chosen = self._is_yes is kind
            set_look(button, "kind", "chosen" if is_chosen else "plain")
            button.setChecked(is_chosen)
        self._note.show_value(answer.note if answer else "")
        self._note.setVisible(self._is_yes is True)

    def take_focus(self) -> None:
        """Put the cursor where the answer is given."""
        self._no.setFocus()

    def _on_pressed(self, answer: bool) -> None:  # noqa: FBT001 - a Qt slot
        is_asked = answer and not self._is_yes
        self.answered.emit(None if self._is_yes is answer else answer)
        if is_asked:
            self._note.show()
            # Once it has its place, so that the form scrolls there.
            QTimer.singleShot(0, self._note, self._note.setFocus)

    def _button(self, name: ObjectName, words: str, prompt: ScreeningPrompt) -> Button:
        button = Button(f"{name}.{prompt.id}", words)
        button.setCheckable(True)
        button.setAccessibleName(f"{words}: {prompt.question}")
        button.setFixedWidth(WIDTH)
        return button

    def _lay_out(self, prompt: ScreeningPrompt) -> None:
        row = QHBoxLayout()
        row.setSpacing(sizes.GAP_SMALL)
        row.addWidget(PlainLabel(prompt.question).wrapped(), 1)
        row.addSpacing(sizes.GAP_SMALL)
        for button in (self._no, self._yes):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.GAP_SMALL)
        column.addLayout(row)
        column.addWidget(self._note)
        self._note.hide()
