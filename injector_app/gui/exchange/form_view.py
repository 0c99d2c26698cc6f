"""FormView: how a file would be read, for a person to confirm or to put right."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from injector_app.domain.date_order import DateOrder
from injector_app.domain.import_form import CsvForm, ImportForm, TableForm
from injector_app.gui.exchange.column_choices import ColumnChoices
from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.exchange_names import ExchangeName
from injector_app.gui.shared.field import Field
from injector_app.gui.shared.form_scroll import FormScroll
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.wording.import_words import CELLS, DATES, KINDS, LETTERS
from injector_app.work.answers import LookedAt

CONFIRM = "Look whether this is right: a date read in another order is another birth date."
CHOOSE = "choose…"


class FormView(QWidget):
    """Letters, cells, dates and columns; other files have nothing to choose.

    Signals:
        reread_requested: other letters or cells; carries the CsvForm.
        check_requested: the form is right.
        other_requested: another file is wanted.
    """

    reread_requested = Signal(object)
    check_requested = Signal()
    other_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form: ImportForm | None = None
        self._title = PlainLabel(kind="title").wrapped()
        self._words = PlainLabel(kind="muted").wrapped()
        self._letters, self._cells, self._dates = QComboBox(), QComboBox(), QComboBox()
        self._fields = (
            Field("Letters", self._letters, name=ExchangeName.LETTERS),
            Field("Between cells", self._cells, name=ExchangeName.CELLS),
            Field("Dates", self._dates, name=ExchangeName.DATES),
        )
        self._columns = ColumnChoices()
        self._scroll = FormScroll(self._columns)
        self._check = Button(ExchangeName.CHECK, "Check the file", kind="primary")
        self._other = Button(ExchangeName.OTHER_FILE, "Another file…", kind="quiet")
        self._fill()
        self._lay_out()
        self._connect()

    def show_file(self, looked: LookedAt) -> None:
        """Another file, or the same one read in another way."""
        self._form = looked.form
        table = looked.form.table
        self._title.setText(looked.path.name)
        self._words.setText(f"Read as {KINDS[looked.form.kind]}. {CONFIRM if table else ''}")
        self._table.setVisible(table is not None)
        self._scroll.setVisible(table is not None)
        if table is not None:
            self._show_table(table)

    def form(self) -> ImportForm | None:
        """What was confirmed.

        Raises:
            RuleBroken: two columns are to be one field.
        """
        form = self._form
        if form is None or form.table is None:
            return form
        table, chosen = form.table, self._dates.currentData()
        # Qt gives back a plain text for a member of a StrEnum.
        order = DateOrder(chosen) if chosen else None
        columns = self._columns.columns(table.columns.headings)
        return ImportForm(form.kind, TableForm(table.csv, columns, order, table.samples))

    def _show_table(self, table: TableForm) -> None:
        for box, value in (
            (self._letters, table.csv.encoding),
            (self._cells, table.csv.delimiter),
            (self._dates, table.order),
        ):
            box.blockSignals(True)
            box.setCurrentIndex(max(box.findData(value), 0))
            box.blockSignals(False)
        self._fields[2].show_problem(
            "" if table.order else "No date tells whether the day or the month comes first."
        )
        self._columns.show_columns(table)

    def _on_letters(self) -> None:
        chosen = CsvForm(self._letters.currentData(), self._cells.currentData())
        self.reread_requested.emit(chosen)

    def _fill(self) -> None:
        self._dates.addItem(CHOOSE, None)
        for box, words in ((self._letters, LETTERS), (self._cells, CELLS), (self._dates, DATES)):
            for value, text in words.items():
                box.addItem(text, value)

    def _connect(self) -> None:
        self._letters.activated.connect(self._on_letters)
        self._cells.activated.connect(self._on_letters)
        self._dates.activated.connect(lambda: self._fields[2].show_problem(""))
        self._check.clicked.connect(self.check_requested)
        self._other.clicked.connect(self.other_requested)

    def _lay_out(self) -> None:
        self._table = QWidget()
        row = QHBoxLayout(self._table)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(sizes.GAP_LARGE)
        for field, share in zip(self._fields, (3, 2, 5), strict=True):
            row.addWidget(field, share, Qt.AlignmentFlag.AlignTop)
        buttons = QHBoxLayout()
        buttons.addWidget(self._other)
        buttons.addStretch(1)
        buttons.addWidget(self._check)
        column_of_all = QVBoxLayout(self)
        column_of_all.setContentsMargins(0, 0, 0, 0)
        column_of_all.setSpacing(sizes.GAP_LARGE)
        for widget in (self._title, self._words, self._table):
            column_of_all.addWidget(widget)
        column_of_all.addWidget(self._scroll, 1)
        column_of_all.addLayout(buttons)
