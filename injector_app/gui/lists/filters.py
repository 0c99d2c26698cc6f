"""ListFilters: what a list is narrowed to, as typed."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLineEdit, QWidget

from injector_app.domain.calendar_dates import parse_date
from injector_app.domain.errors import RuleBroken
from injector_app.domain.lists.every_list import Filter
from injector_app.domain.lists.list_query import ListQuery
from injector_app.domain.lists.list_words import ListWords
from injector_app.gui.lists.lists_names import ListsName
from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.date_words import date_example
from injector_app.gui.shared.field import Field
from injector_app.wording.messages import describe

ANY = "Any"
_SHARES = {"lot": 3, "words": 5, "product": 4, "from": 3, "to": 3}


class ListFilters(QFrame):
    """Only the fields that the list on show has; every filled one narrows it.

    Signals:
        changed: something else is asked for.
    """

    changed = Signal()

    def __init__(self, words: ListWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._region = words.region
        self._words, self._lot, self._from, self._to = (QLineEdit() for _ in range(4))
        self._product = QComboBox()
        self._offer_products(words)
        self._clear = Button(ListsName.CLEAR, "Clear", kind="quiet", icon="cross")
        self._fields = {
            "lot": Field("Lot", self._lot, name=ListsName.LOT),
            "words": Field("Patient", self._words, name=ListsName.WORDS),
            "product": Field("Product", self._product, name=ListsName.PRODUCT),
            "from": Field("From", self._from, name=ListsName.FROM),
            "to": Field("To", self._to, name=ListsName.TO),
        }
        self._shown: frozenset[Filter] = frozenset()
        self._lay_out()
        for editor in (self._words, self._lot, self._from, self._to):
            editor.textChanged.connect(self.changed)
        self._product.currentIndexChanged.connect(self.changed)
        self._clear.clicked.connect(self.clear)

    def offer(self, filters: frozenset[Filter]) -> None:
        """Show the fields of a list, empty."""
        self._shown = filters
        for name, filter_ in (
            ("lot", Filter.LOT),
            ("words", Filter.WORDS),
            ("product", Filter.PRODUCT),
            ("from", Filter.DAYS),
            ("to", Filter.DAYS),
        ):
            self._fields[name].setVisible(filter_ in filters)
        self.clear()

    def start(self) -> None:
        """Put the cursor where typing begins."""
        first = self._lot if Filter.LOT in self._shown else self._words
        first.setFocus()
        first.selectAll()

    def clear(self) -> None:
        """Ask for everything again, at once."""
        was_blocked = self.blockSignals(True)
        for editor in (self._words, self._lot, self._from, self._to):
            editor.clear()
        self._product.setCurrentIndex(0)
        self.blockSignals(was_blocked)
        self.changed.emit()

    def query(self) -> ListQuery | None:
        """What is asked for, or None while a date is not one; the field says so."""
        for field in self._fields.values():
            field.show_problem("")
        first, last = self._day("from", self._from), self._day("to", self._to)
        if any(field.problem for field in self._fields.values()):
            return None
        return ListQuery(
            words=self._words.text(),
            product=str(self._product.currentData()),
            lot=self._lot.text(),
            from_day=first,
            to_day=last,
        )

    def show_problem(self, problem: RuleBroken) -> bool:
        """Say at its field what is wrong; whether there is such a field on show."""
        field = self._fields.get(problem.path)
        if field is None or field.isHidden():
            return False
        field.show_problem(describe(problem).line)
        return True

    def problem_of(self, field: str) -> str:
        """What a field says is wrong, or ""."""
        return self._fields[field].problem

    def _day(self, name: str, editor: QLineEdit) -> date | None:
        if not editor.text().strip():
            return None
        try:
            return parse_date(editor.text(), self._region)
        except RuleBroken as problem:
            self._fields[name].show_problem(describe(problem.at(name)).line)
            return None

    def _offer_products(self, words: ListWords) -> None:
        self._product.addItem(ANY, "")
        for product in words.catalog.products.values():
            self._product.addItem(product.brand(words.region), product.id)

    def _lay_out(self) -> None:
        example = date_example(self._region)
        for editor, hint in (
            (self._words, "Name, number or phone"),
            (self._lot, "As on the vial"),
            (self._from, example),
            (self._to, example),
        ):
            editor.setPlaceholderText(hint)
        row = QHBoxLayout(self)
        row.setContentsMargins(sizes.MARGIN, sizes.GAP_LARGE, sizes.GAP_LARGE, sizes.GAP_LARGE)
        row.setSpacing(sizes.GAP_LARGE)
        for name, field in self._fields.items():
            row.addWidget(field, _SHARES[name], Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignVCenter)
