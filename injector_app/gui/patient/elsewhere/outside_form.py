"""OutsideForm: a row of fields for one treatment elsewhere."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from injector_app.gui.patient.elsewhere.typed_outside import TypedOutside
from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.date_words import date_example
from injector_app.gui.shared.field import Field
from injector_app.gui.shared.field_problems import show_at, show_at_field, show_no_problem
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.treatment_words import TreatmentWords

NOT_KNOWN = "Not known"
TOP = Qt.AlignmentFlag.AlignTop


class OutsideForm(QWidget):
    """Date is asked for; product, units and place only if somebody knows them.

    Signals:
        record_requested: carries the TypedOutside.
        cancel_requested: nothing is to be recorded.
    """

    record_requested = Signal(object)
    cancel_requested = Signal()

    def __init__(self, words: TreatmentWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        names = ObjectName
        self._product = QComboBox()
        self._date, self._units, self._place = QLineEdit(), QLineEdit(), QLineEdit()
        self._date.setPlaceholderText(f"As {date_example(words.region)}")
        self._fields = {
            "given_on": Field("Date *", self._date, name=names.ELSEWHERE_DATE),
            "product": Field("Product", self._product, name=names.ELSEWHERE_PRODUCT),
            "units": Field("Units", self._units, name=names.ELSEWHERE_UNITS),
            "place": Field("Where", self._place, name=names.ELSEWHERE_PLACE),
        }
        self._record = Button(names.ELSEWHERE_RECORD, "Record", kind="primary")
        self._cancel = Button(names.ELSEWHERE_CANCEL, "Cancel", kind="quiet")
        self._offer_products(words)
        self._lay_out()
        self._connect()

    def start(self) -> None:
        """Empty fields, ready to type."""
        for line in (self._date, self._units, self._place):
            line.clear()
        self._product.setCurrentIndex(0)
        show_no_problem(self._fields)
        self._date.setFocus()

    def show_problem(self, problem: Exception) -> None:
        """At the field where it has one, else at the first."""
        first = partial(show_at, self._fields["given_on"])
        show_at_field(problem, self._fields, otherwise=first)

    def _on_record(self) -> None:
        show_no_problem(self._fields)
        self.record_requested.emit(
            TypedOutside(
                given_on=self._date.text(),
                product=self._product.currentData(),
                units=self._units.text(),
                place=self._place.text(),
            )
        )

    def _offer_products(self, words: TreatmentWords) -> None:
        self._product.addItem(NOT_KNOWN, "")
        known = [(words.product(each), each) for each in words.catalog.products]
        for name, product_id in sorted(known):
            self._product.addItem(name, product_id)

    def _connect(self) -> None:
        self._record.clicked.connect(self._on_record)
        self._cancel.clicked.connect(self.cancel_requested)
        for line in (self._date, self._units, self._place):
            line.returnPressed.connect(self._on_record)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(sizes.GAP)
        for field, share in zip(self._fields.values(), (4, 4, 2, 3), strict=True):
            row.addWidget(field, share, TOP)
        for button in (self._cancel, self._record):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
