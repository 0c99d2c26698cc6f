"""PointTable: the points of the chart as a table model; tells views only what changed."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from injector_app.domain.chart_difference import Change, PointDifference, chart_difference
from injector_app.domain.ids import PointId
from injector_app.domain.point import InjectionPoint
from injector_app.domain.treatment import Treatment
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.past.past_words import change_words
from injector_app.gui.chart.past.point_distance import PointDistance
from injector_app.gui.chart.point_words import (
    DEPTHS,
    SIDES,
    STATES,
    dose_words,
    region_words,
)
from injector_app.gui.chart.vial_words import u100_marks
from injector_app.gui.shared.cell_words import cell_words

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
Points = tuple[InjectionPoint, ...]
Cell = Callable[["PointTable", int, InjectionPoint], str]


class PointTable(QAbstractTableModel):
    """One row per point, in the order of the numbers.

    Signals:
        followed: the rows are in step with the chart again.
    """

    followed = Signal()

    def __init__(self, document: ChartDocument, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._points: Points = ()
        self._rows: dict[PointId, int] = {}
        self._rows_are_of: Points = self._points
        self._vials: object = ()
        self._changes: Mapping[PointId, PointDifference] = {}
        document.past_changed.connect(self._follow_past)
        document.settled.connect(self._follow)
        if document.is_open:
            self._follow()

    @property
    def treatment(self) -> Treatment:
        """The treatment on show."""
        return self._document.treatment

    def point(self, row: int) -> InjectionPoint:
        """The point of a row."""
        return self._points[row]

    def point_id(self, row: int) -> PointId:
        """The point of a row."""
        return self._points[row].id

    def row_of(self, point_id: PointId) -> int:
        """The row of a point, or -1."""
        if self._rows_are_of is not self._points:
            self._rows_are_of = self._points
            self._rows = {point.id: row for row, point in enumerate(self._points)}
        return self._rows.get(point_id, -1)

    def rowCount(self, parent: Index | None = None) -> int:
        """All points; a table has no children."""
        return 0 if parent is not None and parent.isValid() else len(self._points)

    def columnCount(self, parent: Index | None = None) -> int:
        """The columns of a point."""
        return 0 if parent is not None and parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """The words of a cell; numbers stand to the right."""
        if not index.isValid():
            return None
        if role == Role.TextAlignmentRole:
            return _alignment(index.column())
        _, cell, _ = COLUMNS[index.column()]
        return cell_words(cell(self, index.row() + 1, self._points[index.row()]), role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> object:
        """The name of a column."""
        if orientation is Qt.Orientation.Horizontal and role == Role.DisplayRole:
            return COLUMNS[section][0]
        if orientation is Qt.Orientation.Horizontal and role == Role.TextAlignmentRole:
            return _alignment(section)
        return None

    def region(self, point: InjectionPoint) -> str:
        """The region in words."""
        return region_words(point.region, self._document.catalog)

    def diagram(self, point: InjectionPoint) -> str:
        """The diagram's name."""
        return self._document.catalog.drawing_name(point.drawing_id)

    def volume(self, point: InjectionPoint) -> str:
        """The mL of a point, while its vial's volume is known."""
        vial = self.treatment.vial_of(point)
        volume = vial.millilitres(point.units) if vial else None
        return "" if volume is None or not point.has_dose else f"{volume:f}"

    def marks(self, point: InjectionPoint) -> str:
        """Where the plunger stands on a U-100 syringe."""
        vial = self.treatment.vial_of(point)
        return u100_marks(point.units, vial) if vial and point.has_dose else ""

    def change(self, point: InjectionPoint) -> str:
        """How the point differs from the one it repeats."""
        change = self._changes.get(point.id)
        return change_words(change) if change else ""

    def _compare(self) -> None:
        past = self._document.past
        if past is None:
            self._changes = {}
            return
        distance = PointDistance(self._document.catalog)
        found = chart_difference(past, self.treatment, distance.mm)
        self._changes = {
            each.now.id: each for each in found if each.now and each.change is not Change.SAME
        }

    def _follow_past(self) -> None:
        self._compare()
        if self._points:
            last = self.index(len(self._points) - 1, len(COLUMNS) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def _follow(self) -> None:
        self._compare()
        after = self.treatment.chart.points
        before, self._vials, vials = self._points, self.treatment.vials, self._vials
        start = _same_at_start(before, after)
        end = min(_same_at_end(before, after), len(before) - start, len(after) - start)
        self._resize(start, after, len(before) - start - end, len(after) - start - end)
        first = 0 if vials is not self._vials else start
        if after and first < len(after):
            last = self.index(len(after) - 1, len(COLUMNS) - 1)
            self.dataChanged.emit(self.index(first, 0), last)
        self.followed.emit()

    def _resize(self, start: int, after: Points, old: int, new: int) -> None:
        if new > old:
            self.beginInsertRows(QModelIndex(), start + old, start + new - 1)
            self._points = after
            self.endInsertRows()
        elif old > new:
            self.beginRemoveRows(QModelIndex(), start + new, start + old - 1)
            self._points = after
            self.endRemoveRows()
        self._points = after


def _alignment(column: int) -> Qt.AlignmentFlag:
    """A number stands to the right, and so does the name above it."""
    side = Qt.AlignmentFlag.AlignRight if COLUMNS[column][2] else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _same_at_start(before: Points, after: Points) -> int:
    pairs = zip(before, after, strict=False)
    return next(
        (n for n, (old, new) in enumerate(pairs) if old is not new), _shorter(before, after)
    )


def _same_at_end(before: Points, after: Points) -> int:
    return _same_at_start(before[::-1], after[::-1])


def _shorter(before: Points, after: Points) -> int:
    return min(len(before), len(after))


CHANGE = "Since then"
# Name, what stands in the cell, whether it is a number.
COLUMNS: tuple[tuple[str, Cell, bool], ...] = (
    ("No.", lambda _, number, __: str(number), False),
    ("Region", lambda table, _, point: table.region(point), False),
    ("Side", lambda _, __, point: SIDES[point.side], False),
    ("U", lambda _, __, point: dose_words(point), True),
    ("mL", lambda table, _, point: table.volume(point), True),
    ("U-100", lambda table, _, point: table.marks(point), True),
    ("State", lambda _, __, point: STATES[point.state], False),
    ("Vial", lambda _, __, point: "" if point.waits_for else str(point.vial + 1), True),
    ("Diagram", lambda table, _, point: table.diagram(point), False),
    ("Depth", lambda _, __, point: DEPTHS[point.depth], False),
    (CHANGE, lambda table, _, point: table.change(point), False),
)
