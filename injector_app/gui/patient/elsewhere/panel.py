"""ElsewherePanel: toxin that somebody else gave, as the patient tells it."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from injector_app.domain.outside_treatment import OutsideTreatment
from injector_app.gui.patient.elsewhere.outside_form import OutsideForm
from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.gui.shared.treatment_words import TreatmentWords


class ElsewherePanel(QWidget):
    """One line for each, and a form that is open only while it is needed.

    Signals:
        remove_requested: carries the OutsideTreatment that was recorded by mistake.
        opened: the form needs room, or no more.
    """

    remove_requested = Signal(object)
    opened = Signal(bool)

    def __init__(self, words: TreatmentWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(ObjectName.ELSEWHERE)
        self._words = words
        self._add = Button(
            ObjectName.ELSEWHERE_ADD, "Given elsewhere", icon="plus", help_text="Record toxin given"
        )
        self._lines = QVBoxLayout()
        self.form = OutsideForm(words)
        self.form.hide()
        self._add.clicked.connect(self._on_add)
        self.form.cancel_requested.connect(self.close_form)
        self._lay_out()

    def show_outside(self, outside: tuple[OutsideTreatment, ...]) -> None:
        """Show what is known, newest first."""
        while item := self._lines.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for place, each in enumerate(outside):
            self._lines.addWidget(self._line(place, each))

    def close_form(self) -> None:
        """Back to the button that opens it."""
        self.form.hide()
        self._add.show()
        self.opened.emit(False)

    def _on_add(self) -> None:
        self._add.hide()
        self.form.show()
        self.form.start()
        self.opened.emit(True)

    def _line(self, place: int, outside: OutsideTreatment) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(PlainLabel(self._words.outside(outside)).selectable(), 1)
        remove = Button(
            f"{ObjectName.ELSEWHERE_REMOVE}.{place}",
            kind="quiet",
            icon="trash",
            help_text="Remove this line; it was recorded by mistake",
        )
        remove.clicked.connect(partial(self.remove_requested.emit, outside))
        row.addWidget(remove)
        return holder

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.GAP_SMALL)
        column.addLayout(self._lines)
        column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.form)
