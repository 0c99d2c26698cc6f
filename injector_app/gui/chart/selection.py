"""Selection: which points are chosen, on the canvas and in the table alike."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from injector_app.domain.ids import PointId
from injector_app.domain.point import InjectionPoint
from injector_app.gui.chart.document import ChartDocument


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
        return tuple(number for number, point in chart.numbered() if point.id in self._ids)

    def choose(self, ids: Iterable[PointId]) -> None:
        """Choose exactly these."""
        chosen = frozenset(ids)
        if chosen != self._ids:
            self._ids = chosen
            self.changed.emit()

    def toggle(self, point_id: PointId) -> None:
        """Choose one more, or one less."""
        self.choose(self._ids ^ {point_id})

    def clear(self) -> None:
        """Choose nothing."""
        self.choose(())

    def _drop_gone(self) -> None:
        if self._ids:
            here = {point.id for point in self._document.treatment.chart}
            self.choose(self._ids & here)
