"""HoldPanel: place a legal hold on a record, or lift it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from injector_app.gui.retention.retention_names import RetentionName
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.field import Field
from injector_app.gui.shared.field_problems import show_at_field, show_no_problem
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.panel import Panel, clear, right_row, text_of

WORDS = (
    "While a hold stands, the clock of the record stands and nobody can destroy it. Placing and "
    "lifting it are in the audit with their reasons."
)


class HoldPanel(Panel):
    """Asks which record and why.

    Signals:
        hold_requested: carries the record number, whether it is to be held, and the reason.
    """

    hold_requested = Signal(str, bool, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        names = ObjectName
        super().__init__("Legal hold", WORDS, name=f"retention.hold.{names.BANNER}", parent=parent)
        self._fields = {
            "record_number": Field("Record number *", QLineEdit(), name=RetentionName.RECORD),
            "reason": Field("Reason *", QLineEdit(), name=RetentionName.REASON),
        }
        place = Button(RetentionName.HOLD, "Place hold", kind="primary")
        lift = Button(RetentionName.LIFT, "Lift hold")
        for field in self._fields.values():
            self.column.addWidget(field)
        self.column.addLayout(right_row(lift, place))
        place.clicked.connect(lambda: self._ask(is_held=True))
        lift.clicked.connect(lambda: self._ask(is_held=False))

    def choose(self, record_number: str) -> None:
        """A record of the list; the reason is still to be typed."""
        clear(*self._fields.values())
        editor = self._fields["record_number"].editor
        if isinstance(editor, QLineEdit):
            editor.setText(record_number)
        self._fields["reason"].editor.setFocus()

    def finish(self, title: str, sentence: str) -> None:
        """It is done: ready for the next."""
        clear(*self._fields.values())
        self.show_done(title, sentence)

    def show_problem(self, problem: Exception) -> None:
        """At the field where it has one, else above the fields."""
        show_at_field(problem, self._fields, otherwise=super().show_problem)

    def _ask(self, *, is_held: bool) -> None:
        self.banner.hide()
        show_no_problem(self._fields)
        number, reason = (text_of(field) for field in self._fields.values())
        self.hold_requested.emit(number, is_held, reason)
