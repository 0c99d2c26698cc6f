"""FillBench: joins tool, hands and panel of the grid that is being laid."""

from PySide6.QtCore import QObject, Signal

from injector_app.domain.diagram import Diagram
from injector_app.domain.position import Position
from injector_app.domain.region import Region
from injector_app.gui.chart.chart_canvas import ChartCanvas
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.fill_hands import FillHands
from injector_app.gui.chart.fill_outline import FillOutline
from injector_app.gui.chart.fill_panel import FillPanel
from injector_app.gui.chart.fill_tool import FillTool, fillable_at
from injector_app.gui.chart.syringe import Syringe


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
        self.tool.begin(diagram, found)
        self.panel.open()
        self.hinted.emit("")

    def start_over(self) -> None:
        """Another diagram: the grid is dropped, and nothing is pointed at yet."""
        self._pointed = None
        self.tool.drop()

    def _show(self) -> None:
        self._hands.show(len(self._document.treatment.chart) + 1)

    def _on_pointed_at(self, position: Position | None, _: object) -> None:
        self._pointed = position

    def _on_finished(self, words: str) -> None:
        self._canvas.setFocus()
        self.hinted.emit(words)
