"""HandedOutForm: two rows of fields for one hand-out."""

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from injector_app.domain.calendar_dates import write_date
from injector_app.domain.clinic import WorldRegion
from injector_app.domain.disclosure import Manner, Recipient
from injector_app.gui.patient.handed_out.typed_disclosure import TypedDisclosure
from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.field import Field
from injector_app.gui.shared.field_problems import show_at, show_at_field, show_no_problem
from injector_app.gui.shared.object_names import ObjectName
from injector_app.wording.rights_words import manner_words, recipient_words

TOP = Qt.AlignmentFlag.AlignTop


class HandedOutForm(QWidget):
    """To whom and what; the ground is asked for and may stay empty.

    Signals:
        record_requested: carries the TypedDisclosure.
        cancel_requested: nothing is to be recorded.
    """

    record_requested = Signal(object)
    cancel_requested = Signal()

    def __init__(self, region: WorldRegion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._region = region
        names = ObjectName
        self._recipient, self._manner = QComboBox(), QComboBox()
        self._date, self._name, self._what, self._ground = (QLineEdit() for _ in range(4))
        self._fields = {
            "given_on": Field("Date *", self._date, name=names.HANDED_DATE),
            "recipient": Field("To *", self._recipient, name=names.HANDED_TO),
            "name": Field("Name", self._name, name=names.HANDED_NAME),
            "what": Field("What *", self._what, name=names.HANDED_WHAT),
            "manner": Field("How *", self._manner, name=names.HANDED_HOW),
            "ground": Field("Legal ground", self._ground, name=names.HANDED_GROUND),
        }
        self._record = Button(names.HANDED_RECORD, "Record", kind="primary")
        self._cancel = Button(names.HANDED_CANCEL, "Cancel", kind="quiet")
        for recipient in Recipient:
            self._recipient.addItem(recipient_words(recipient), recipient)
        for manner in Manner:
            self._manner.addItem(manner_words(manner), manner)
        self._lay_out()
        self._record.clicked.connect(self._on_record)
        self._cancel.clicked.connect(self.cancel_requested)

    def start(self, today: date) -> None:
        """Empty fields and the date of today, ready to type."""
        for line in (self._name, self._what, self._ground):
            line.clear()
        self._date.setText(write_date(today, self._region))
        self._recipient.setCurrentIndex(0)
        self._manner.setCurrentIndex(0)
        show_no_problem(self._fields)
        self._recipient.setFocus()

    def show_problem(self, problem: Exception) -> None:
        """At the field where it has one, else at the first."""
        first = partial(show_at, self._fields["given_on"])
        show_at_field(problem, self._fields, otherwise=first)

    def _on_record(self) -> None:
        show_no_problem(self._fields)
        self.record_requested.emit(
            TypedDisclosure(
                recipient=Recipient(self._recipient.currentData()),
                name=self._name.text(),
                what=self._what.text(),
                manner=Manner(self._manner.currentData()),
                ground=self._ground.text(),
                given_on=self._date.text(),
            )
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.GAP)
        fields = tuple(self._fields.values())
        for row_fields, shares in ((fields[:3], (2, 3, 4)), (fields[3:], (4, 3, 3))):
            row = QHBoxLayout()
            row.setSpacing(sizes.GAP)
            for field, share in zip(row_fields, shares, strict=True):
                row.addWidget(field, share, TOP)
            column.addLayout(row)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for button in (self._cancel, self._record):
            buttons.addWidget(button)
        column.addLayout(buttons)
