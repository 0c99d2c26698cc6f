"""Band: a rubber band over the canvas, and the marks it has caught so far."""

from PySide6.QtCore import QPointF

from injector_app.domain.ids import PointId
from injector_app.gui.canvas.band_item import BandItem
from injector_app.gui.canvas.view import CanvasView
from injector_app.gui.chart.selection import Selection


class Band:
    """Rings what it would choose while it is stretched; nothing is chosen before it ends."""

    def __init__(self, canvas: CanvasView, selection: Selection) -> None:
        self._canvas = canvas
        self._selection = selection
        self._item = BandItem()
        self._caught: frozenset[PointId] = frozenset()
        canvas.marks.addItem(self._item)

    def stretch(self, start: QPointF, place: QPointF, *, joins: bool) -> None:
        """Span two places of the viewport."""
        corners = (self._canvas.spot_at(start), self._canvas.spot_at(place))
        self._item.stretch(*corners, self._canvas.colours)
        self._caught = self._canvas.marks.within(self._item.rect())
        kept = self._selection.ids if joins else frozenset()
        self._canvas.marks.show_selection(self._caught | kept)

    def end(self) -> frozenset[PointId]:
        """Take the band away; the marks that lay in it."""
        caught, self._caught = self._caught, frozenset()
        self._item.hide()
        self._canvas.marks.show_selection(self._selection.ids)
        return caught
