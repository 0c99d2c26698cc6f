"""Entry: one recorded response, and the older ones that it corrects."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.wording.outcome_words import OutcomeWords


class Entry(QWidget):
    """What was seen, who recorded it, and what stood there before.

    Signals:
        correct_requested: it is to be corrected.
    """

    correct_requested = Signal()

    def __init__(self, place: int, words: OutcomeWords, corrected: Iterable[OutcomeWords]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(PlainLabel(words.line).wrapped().selectable())
        for text in words.details:
            column.addWidget(PlainLabel(text).wrapped().selectable())
        row = QHBoxLayout()
        row.addWidget(PlainLabel(words.recorded, kind="caption").wrapped(), 1)
        correct = Button(
            f"{ObjectName.OUTCOME_CORRECT}.{place}",
            "Correct",
            kind="link",
            help_text="Record a new entry in its place; this one stays readable",
        )
        correct.clicked.connect(self.correct_requested)
        row.addWidget(correct, 0, Qt.AlignmentFlag.AlignTop)
        row.setSpacing(sizes.GAP)
        column.addLayout(row)
        for old in corrected:
            told = "; ".join((f"Corrected: {old.line}", *old.details, old.recorded))
            column.addWidget(PlainLabel(told, kind="caption").wrapped().selectable())
