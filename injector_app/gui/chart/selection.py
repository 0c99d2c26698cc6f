"""Selection: which points are chosen, on the canvas and in the table alike."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from injector_app.domain.ids import PointId
from injector_app.domain.point import InjectionPoint
from injector_app.gui.chart.document import ChartDocument

if TYPE_CHECKING:
    from injector_app.domain.chart import Chart


class Selection(QObject):
    """Ids of chosen points that are on the chart; a point that goes is no longer chosen.

    Signals:
        changed: other points are chosen.
    """

    changed = Signal()

    def __init__(self, document: ChartDocument) -> None:
        super().__init__(document)
        self._document = document
        self._ids: frozenset[PointId] = frozenset()
        self._all: tuple[PointId, ...] = ()
        self._counted: Chart | None = None
        self._numbers: tuple[int, ...] = ()
        document.treatment_changed.connect(self._drop_gone)

    @property
    def ids(self) -> frozenset[PointId]:
        """The ids of the chosen points."""
        return self._ids

    @property
    def points(self) -> tuple[InjectionPoint, ...]:
        """The chosen points, in the order of their numbers."""
        if not self._ids:
            return ()
        return tuple(point for point in self._document.treatment.chart if point.id in self._ids)

    @property
    def numbers(self) -> tuple[int, ...]:
        """Their numbers."""
        chart = self._document.treatment.chart
        if self._counted is not chart:
            self._counted = chart
            self._numbers = tuple(n for n, point in chart.numbered() if point.id in self._ids)
        return self._numbers

    def choose(self, ids: Iterable[PointId]) -> None:
        """Choose exactly these."""
        chosen = frozenset(ids)
        if chosen != self._ids:
            self._ids, self._counted = chosen, None
            self.changed.emit()

    def toggle(self, point_id: PointId) -> None:
        """Choose one more, or one less."""
        self.choose(self._ids ^ {point_id})

    def clear(self) -> None:
        """Choose nothing."""
        self.choose(())

    def _drop_gone(self) -> None:
        # Most edits leave the points as they are; comparing tuples is done without any hash.
        everyone = tuple(point.id for point in self._document.treatment.chart)
        if everyone != self._all:
            self._all = everyone
            if self._ids:
                self.choose(self._ids.intersection(everyone))
