"""Filters: what the look-up asks for, as typed."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLineEdit, QWidget

from injector_app.domain.calendar_dates import parse_date
from injector_app.domain.errors import RuleBroken
from injector_app.domain.found_treatment import TreatmentQuery
from injector_app.domain.staff import StaffMember
from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.date_words import date_example
from injector_app.gui.shared.field import Field
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.treatment_words import TreatmentWords
from injector_app.wording.messages import describe

ANY = "Any"
_TOP = Qt.AlignmentFlag.AlignTop


class Filters(QFrame):
    """Patient, days, product, lot and clinician; every filled field narrows the result.

    Signals:
        changed: something else is asked for.
    """

    changed = Signal()

    def __init__(self, words: TreatmentWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._region = words.region
        self._words, self._from, self._to, self._lot = (QLineEdit() for _ in range(4))
        self._product, self._clinician = QComboBox(), QComboBox()
        self._clear = Button(ObjectName.SEARCH_CLEAR, "Clear", kind="quiet", icon="cross")
        self._dates = {
            "from": Field("From", self._from, name=ObjectName.SEARCH_FROM),
            "to": Field("To", self._to, name=ObjectName.SEARCH_TO),
        }
        self._offer_products(words)
        self._clinician.addItem(ANY, "")
        self._lay_out()
        self._connect()

    def offer_clinicians(self, clinicians: tuple[StaffMember, ...]) -> None:
        """Fill the list of clinicians."""
        while self._clinician.count() > 1:
            self._clinician.removeItem(1)
        for member in clinicians:
            self._clinician.addItem(member.signature_name, member.sign_in)

    def start(self) -> None:
        """Put the cursor where typing begins."""
        self._words.setFocus()
        self._words.selectAll()

    def query(self) -> TreatmentQuery | None:
        """What is asked for, or None while a date is not one; the field says so."""
        days = {name: self._day(name) for name in self._dates}
        if any(field.problem for field in self._dates.values()):
            return None
        return TreatmentQuery(
            words=self._words.text(),
            product=str(self._product.currentData()),
            lot=self._lot.text(),
            clinician=str(self._clinician.currentData()),
            from_day=days["from"],
            to_day=days["to"],
        )

    def _day(self, name: str) -> date | None:
        field, editor = self._dates[name], self._from if name == "from" else self._to
        field.show_problem("")
        if not editor.text().strip():
            return None
        try:
            return parse_date(editor.text(), self._region)
        except RuleBroken as problem:
            field.show_problem(describe(problem.at(name)).line)
            return None

    def _offer_products(self, words: TreatmentWords) -> None:
        self._product.addItem(ANY, "")
        for product in words.catalog.products.values():
            self._product.addItem(product.brand(words.region), product.id)

    def _connect(self) -> None:
        for editor in (self._words, self._from, self._to, self._lot):
            editor.textChanged.connect(self.changed)
        for choice in (self._product, self._clinician):
            choice.currentIndexChanged.connect(self.changed)
        self._clear.clicked.connect(self._on_clear_clicked)

    def _on_clear_clicked(self) -> None:
        for editor in (self._words, self._from, self._to, self._lot):
            editor.clear()
        for choice in (self._product, self._clinician):
            choice.setCurrentIndex(0)
        self.start()

    def _lay_out(self) -> None:
        example = date_example(self._region)
        for editor, hint in (
            (self._words, "Name, number or phone"),
            (self._from, example),
            (self._to, example),
            (self._lot, "Lot"),
        ):
            editor.setPlaceholderText(hint)
        row = QHBoxLayout(self)
        row.setContentsMargins(sizes.MARGIN, sizes.GAP_LARGE, sizes.GAP_LARGE, sizes.GAP_LARGE)
        row.setSpacing(sizes.GAP_LARGE)
        names = ObjectName
        for field, share in (
            (Field("Patient", self._words, name=names.SEARCH_WORDS), 5),
            (self._dates["from"], 3),
            (self._dates["to"], 3),
            (Field("Product", self._product, name=names.SEARCH_PRODUCT), 4),
            (Field("Lot", self._lot, name=names.SEARCH_LOT), 3),
            (Field("Clinician", self._clinician, name=names.SEARCH_CLINICIAN), 4),
        ):
            row.addWidget(field, share, _TOP)
        row.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignVCenter)
