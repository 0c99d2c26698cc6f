"""TotalsTable: what was given, per product, region and side; products stay apart."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from injector_app.domain.side import Side
from injector_app.domain.totals import ProductTotal, totals
from injector_app.domain.units import NO_UNITS, Units
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.point_words import region_words
from injector_app.gui.shared.cell_words import cell_words

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
HEADINGS = ("Given, in units", "Right", "Midline", "Left", "Total")
SIDES = (Side.RIGHT, Side.MIDLINE, Side.LEFT)
NOTHING = "·"


@dataclass(frozen=True, slots=True)
class TotalsRow:
    """One line: a product with its sum, or one of its regions."""

    words: tuple[str, ...]
    is_product: bool


def totals_rows(document: ChartDocument) -> tuple[TotalsRow, ...]:
    """Each product, then its regions in order of first use."""
    return tuple(
        row for total in totals(document.treatment) for row in _product_rows(total, document)
    )


def _product_rows(total: ProductTotal, document: ChartDocument) -> Iterator[TotalsRow]:
    sides = tuple(_written(total.by_side.get(side.value, NO_UNITS)) for side in SIDES)
    name = document.product_name(total.product)
    yield TotalsRow((name, *sides, f"{total.given} U"), is_product=True)
    if total.points_planned:
        yield TotalsRow(_planned_words(total), is_product=False)
    for region, given in total.by_region.items():
        cells = tuple(
            _written(total.by_region_and_side.get((region, side.value), NO_UNITS)) for side in SIDES
        )
        region_name = region_words(region, document.catalog)
        yield TotalsRow((region_name, *cells, str(given)), is_product=False)


def _planned_words(total: ProductTotal) -> tuple[str, ...]:
    sides = (_written(total.planned_by_side.get(side.value, NO_UNITS)) for side in SIDES)
    return "Planned", *sides, f"{total.planned} U"


def _written(units: Units) -> str:
    return str(units) if units.hundredths else NOTHING


class TotalsTable(QAbstractTableModel):
    """The rows as a table model."""

    def __init__(self, document: ChartDocument, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._rows: tuple[TotalsRow, ...] = ()
        document.settled.connect(self._follow)
        if document.is_open:
            self._follow()

    @property
    def rows(self) -> tuple[TotalsRow, ...]:
        """The rows on show."""
        return self._rows

    def rowCount(self, parent: Index | None = None) -> int:
        """All rows; a table has no children."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Name, three sides, sum."""
        return 0 if parent is not None and parent.isValid() else len(HEADINGS)

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """The words of a cell; sums of products are bold."""
        row = self._rows[index.row()]
        match role:
            case Role.TextAlignmentRole:
                side = Qt.AlignmentFlag.AlignRight if index.column() else Qt.AlignmentFlag.AlignLeft
                return side | Qt.AlignmentFlag.AlignVCenter
            case Role.FontRole if row.is_product:
                font = QFont()
                font.setBold(True)
                return font
            case _:
                return cell_words(row.words[index.column()], role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> object:
        """The name of a column."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Role.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return HEADINGS[section] if role == Role.DisplayRole else None

    def _follow(self) -> None:
        rows = totals_rows(self._document)
        if rows == self._rows:
            return
        if len(rows) == len(self._rows):
            self._rows = rows
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(HEADINGS) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()
