"""ColumnChoices: each column of a file, its first cells, and what it is taken as."""

from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.import_form import Columns, TableForm
from injector_app.gui.shared import sizes
from injector_app.gui.shared.exchange_names import ExchangeName
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.wording.import_words import FIELDS

# A file of more columns is shown as far as anybody would read it; the rest is read as found.
MOST_SHOWN = 60
LONGEST_SAMPLE = 60


class ColumnChoices(QWidget):
    """A row per column of the file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes: list[QComboBox] = []
        self._rest: dict[str, int] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, sizes.GAP, 0)
        self._grid.setHorizontalSpacing(sizes.GAP_LARGE)
        self._grid.setVerticalSpacing(sizes.GAP_SMALL)
        for column, share in enumerate((3, 5, 4)):
            self._grid.setColumnStretch(column, share)

    def show_columns(self, table: TableForm) -> None:
        """Show the columns of another table."""
        self._clear()
        for column, words in enumerate(("Column of the file", "First cells", "Taken as")):
            self._grid.addWidget(PlainLabel(words, kind="label"), 0, column)
        fields = {place: field for field, place in table.columns.places.items()}
        self._rest = {field: at for at, field in fields.items() if at >= MOST_SHOWN}
        for place, heading in enumerate(table.columns.headings[:MOST_SHOWN]):
            samples = table.samples[place] if place < len(table.samples) else ()
            self._add(place, heading, samples, fields.get(place, ""))
        self._grid.setRowStretch(len(self._boxes) + 1, 1)

    def columns(self, headings: tuple[str, ...]) -> Columns:
        """What was chosen.

        Raises:
            RuleBroken: two columns are to be one field.
        """
        places = dict(self._rest)
        for place, box in enumerate(self._boxes):
            field = box.currentData()
            if field in places:
                raise RuleBroken(
                    Rule.FIELD_TWICE,
                    value=FIELDS[field],
                    first=places[field] + 1,
                    second=place + 1,
                )
            if field:
                places[field] = place
        return Columns(places, headings)

    def _add(self, place: int, heading: str, samples: tuple[str, ...], field: str) -> None:
        box = QComboBox()
        box.setObjectName(f"{ExchangeName.COLUMN}.{place + 1}")
        box.setAccessibleName(f"Column {heading} is taken as")
        for value, words in FIELDS.items():
            box.addItem(words, value)
        box.setCurrentIndex(max(box.findData(field), 0))
        shown = " · ".join(samples)
        if len(shown) > LONGEST_SAMPLE:
            shown = f"{shown[:LONGEST_SAMPLE]}…"
        cells = (PlainLabel(heading[:LONGEST_SAMPLE]), PlainLabel(shown, kind="muted"), box)
        for column, widget in enumerate(cells):
            self._grid.addWidget(widget, place + 1, column)
        self._grid.setRowMinimumHeight(place + 1, sizes.TOUCH_HEIGHT)
        self._boxes.append(box)

    def _clear(self) -> None:
        self._boxes.clear()
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
