"""FillOutline: the part of a grid's outline that is in hand, and how it is pulled."""

from PySide6.QtCore import QObject, Signal

from injector_app.domain.contour import Spot
from injector_app.domain.grid_area import GridArea
from injector_app.gui.chart.fill_tool import FillTool

# As many parts as one can tell apart around a palm.
PARTS = 10


class FillOutline(QObject):
    """The outline in ten parts, counted from the one that is in hand.

    Signals:
        changed: another part is in hand.
    """

    changed = Signal()

    def __init__(self, fill: FillTool) -> None:
        super().__init__(fill)
        self._fill = fill
        self._share: float | None = None
        self._number = 0
        fill.finished.connect(self.let_go)

    @property
    def number(self) -> int:
        """The part in hand, from 1; 0 while none is."""
        return self._number

    @property
    def is_held(self) -> bool:
        """Whether a part is in hand."""
        return self._share is not None

    @property
    def spots(self) -> tuple[Spot, ...]:
        """Where the parts can be taken, the one in hand first; in canvas units."""
        if self._fill.area is None:
            return ()
        contour, first = self._fill.area.contour, self._share or 0.0
        return tuple(contour.at(first + part / PARTS) for part in range(PARTS))

    def hold(self, spot: Spot) -> None:
        """Take the outline where it comes closest to a place."""
        if self._fill.area is not None:
            self._share = self._fill.area.contour.nearest(spot)
            self._number = round(self._share * PARTS) % PARTS + 1
            self.changed.emit()

    def let_go(self) -> None:
        """Nothing is in hand any more."""
        self._share, self._number = None, 0
        self.changed.emit()

    def step(self, parts: int) -> None:
        """Take the next part, or the one before; the first of them if none is in hand."""
        if self._share is None:
            self._share, self._number = 0.0, 1
        else:
            self._share = (self._share + parts / PARTS) % 1
            self._number = (self._number - 1 + parts) % PARTS + 1
        self.changed.emit()

    def pull(self, area: GridArea, spot: Spot, way: Spot) -> None:
        """Pull an area so far along by the place that was taken; the grid is laid anew."""
        self._fill.reshape(area.pulled(area.contour.nearest(spot), way))
        if self._fill.area is not None:
            self._share = self._fill.area.contour.nearest((spot[0] + way[0], spot[1] + way[1]))
            self.changed.emit()

    def nudge(self, across_mm: float, down_mm: float) -> None:
        """Pull the part in hand by real distances."""
        area = self._fill.area
        if area is None:
            return
        if self._share is None:
            self.step(0)
        per_mm = 1 / area.mm_per_unit
        self.pull(area, self.spots[0], (across_mm * per_mm, down_mm * per_mm))
