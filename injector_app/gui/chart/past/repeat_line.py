"""RepeatLine: a visit in words, and a button that plans it again."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel

HELP = "Plan what was given then (R on the diagram)"


class RepeatLine(QWidget):
    """Hidden while there is no visit to repeat.

    Signals:
        repeat_requested: plan the visit again.
    """

    repeat_requested = Signal()

    def __init__(self, name: ObjectName, text: str, words: ObjectName) -> None:
        super().__init__()
        self._repeat = Button(name, text, kind="primary", help_text=HELP)
        self._words = PlainLabel(kind="muted", name=words).wrapped()
        self._problem = PlainLabel(kind="problem").wrapped()
        self._problem.hide()
        row = QHBoxLayout()
        row.setSpacing(sizes.GAP)
        row.addWidget(self._words, 1)
        row.addWidget(self._repeat)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.GAP_SMALL)
        column.addLayout(row)
        column.addWidget(self._problem)
        self._repeat.clicked.connect(self.repeat_requested)
        self.hide()

    @property
    def words(self) -> str:
        """Which visit it is."""
        return self._words.text()

    @property
    def problem(self) -> str:
        """Why nothing was planned, or ""."""
        return self._problem.text()

    def show_visit(self, words: str) -> None:
        """Offer this one; "" offers none."""
        self._words.setText(words)
        self.show_problem("")
        self.setVisible(bool(words))

    def show_problem(self, text: str) -> None:
        """Say why nothing was planned; "" takes it back."""
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
