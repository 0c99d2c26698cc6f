"""DifferenceTable: place by place, what it was then and what it is now."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from injector_app.domain.chart_difference import Change, PointDifference
from injector_app.domain.point import InjectionPoint
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.past.past import Past
from injector_app.gui.chart.past.past_words import change_words
from injector_app.gui.chart.point_words import SIDES, region_words
from injector_app.gui.shared.cell_words import cell_words

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
NUMBERS = frozenset({3, 4})
ORDER = (Change.ADDED, Change.DROPPED, Change.CHANGED, Change.SAME)


class DifferenceTable(QAbstractTableModel):
    """What differs comes first; then what is as before."""

    def __init__(self, document: ChartDocument, past: Past, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._past = past
        self._rows: tuple[PointDifference, ...] = ()

    @property
    def rows(self) -> tuple[PointDifference, ...]:
        """The rows on show."""
        return self._rows

    def show(self, differences: tuple[PointDifference, ...]) -> None:
        """Show these."""
        rows = tuple(sorted(differences, key=lambda each: ORDER.index(each.change)))
        if rows == self._rows:
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def number(self, point: InjectionPoint | None) -> str:
        """The number a point has today."""
        return "" if point is None else str(self._document.treatment.chart.number(point.id))

    def region(self, difference: PointDifference) -> str:
        """The region, as it is named today if it still is there."""
        return region_words(_either(difference).region, self._document.catalog)

    def rowCount(self, parent: Index | None = None) -> int:
        """One row per place; a table has no children."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """The columns of a place."""
        return 0 if parent is not None and parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """The words of a cell."""
        if role == Role.TextAlignmentRole:
            return _alignment(index.column())
        return cell_words(COLUMNS[index.column()][1](self, self._rows[index.row()]), role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> object:
        """The name of a column."""
        if orientation is Qt.Orientation.Horizontal and role == Role.DisplayRole:
            return COLUMNS[section][0]
        if orientation is Qt.Orientation.Horizontal and role == Role.TextAlignmentRole:
            return _alignment(section)
        return None


def _either(difference: PointDifference) -> InjectionPoint:
    point = difference.now or difference.then
    if point is None:
        raise LookupError("a difference of nothing")
    return point


def _units(point: InjectionPoint | None) -> str:
    return "" if point is None else str(point.units)


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in NUMBERS else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


Cell = Callable[[DifferenceTable, PointDifference], str]
COLUMNS: tuple[tuple[str, Cell], ...] = (
    ("No.", lambda table, row: table.number(row.now)),
    ("Region", lambda table, row: table.region(row)),
    ("Side", lambda _, row: SIDES[_either(row).side]),
    ("Then", lambda _, row: _units(row.then)),
    ("Now", lambda _, row: _units(row.now)),
    ("Change", lambda _, row: change_words(row)),
)
