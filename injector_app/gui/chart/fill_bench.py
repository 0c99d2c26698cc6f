"""FillBench: joins tool, hands and panel of the grid that is being laid."""

from PySide6.QtCore import QObject, QRectF, Signal

from injector_app.domain.diagram import Diagram
from injector_app.domain.grid_area import GridArea
from injector_app.domain.position import Position
from injector_app.domain.region import Region
from injector_app.gui.chart.chart_canvas import ChartCanvas
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.fill_hands import FillHands
from injector_app.gui.chart.fill_outline import FillOutline
from injector_app.gui.chart.fill_panel import FillPanel
from injector_app.gui.chart.fill_tool import FillTool, fillable_at
from injector_app.gui.chart.syringe import Syringe

# Pixels: a region whose outline can be pulled with a finger, and marks that do not touch.
SMALL, APART = 150, 26


class FillBench(QObject):
    """Begins where the hand is; ends with planned points or with nothing.

    Signals:
        hinted: what was placed, and who took the remainder.
    """

    hinted = Signal(str)

    def __init__(self, document: ChartDocument, canvas: ChartCanvas, syringe: Syringe) -> None:
        super().__init__(canvas)
        self._document = document
        self._canvas = canvas
        self._pointed: Position | None = None
        self._framed: tuple[Region | None] | None = None
        self._is_chosen = self._came_close = False
        self.tool = FillTool(document, syringe)
        self.outline = FillOutline(self.tool)
        self.panel = FillPanel(document, self.tool, self.outline)
        self._hands = FillHands(canvas, self.tool, self.outline)
        canvas.pointed_at.connect(self._on_pointed_at)
        self.tool.changed.connect(self._show)
        self.outline.changed.connect(self._hands.show_outline)
        self.tool.finished.connect(self._on_finished)

    def begin(self, diagram: Diagram, region: Region | None = None) -> None:
        """Lay a grid over a region, else over the one under the pointer or the cross."""
        here = self._pointed
        found = region or (fillable_at(diagram, here) if here else None)
        self._is_chosen, self._came_close = found is not None, False
        self.panel.open()
        self.tool.begin(diagram, found)
        # Whatever is filled next was pointed out, or taken from the list.
        self._is_chosen = True
        self.hinted.emit("")

    def start_over(self) -> None:
        """Another diagram: the grid is dropped, and nothing is pointed at yet."""
        self._pointed = None
        self.tool.drop()

    def _show(self) -> None:
        self._frame()
        self._hands.show(len(self._document.treatment.chart) + 1)

    def _frame(self) -> None:
        """Come close, once for each region or drawn outline, where marks would touch."""
        area, what = self.tool.area, (self.tool.region,)
        if area is None:
            self._framed = None
        elif what != self._framed and not self._hands.is_busy and self._is_crowded(area):
            left, top, right, bottom = area.box
            self._canvas.frame(QRectF(left, top, right - left, bottom - top))
            self._framed, self._came_close = what, True

    def _is_crowded(self, area: GridArea) -> bool:
        """Whether marks would touch, or a finger could not pull at a region somebody chose."""
        scale, grid = self._canvas.scale_factor, self.tool.grid
        if grid is not None:
            return grid.spacing_mm / self._canvas.diagram.mm_per_unit * scale < APART
        left, top, right, bottom = area.box
        is_small = min(right - left, bottom - top) * scale < SMALL
        return is_small and (self._is_chosen or len(self.tool.skin_areas) == 1)

    def _on_pointed_at(self, position: Position | None, _: object) -> None:
        self._pointed = position

    def _on_finished(self, words: str) -> None:
        self._canvas.setFocus()
        if self._came_close and not words:
            self._canvas.fit()
        self.hinted.emit(words)
