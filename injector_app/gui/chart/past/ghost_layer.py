"""GhostLayer: keeps the dashed rings of the earlier visit in step with chart and diagram."""

from collections.abc import Iterator

from PySide6.QtCore import QObject

from injector_app.domain.chart_difference import PointDifference
from injector_app.domain.diagram import Diagram
from injector_app.domain.point import InjectionPoint
from injector_app.gui.canvas.ghosts import Ghost, Ghosts
from injector_app.gui.canvas.overlay_colours import overlay_colours_of
from injector_app.gui.canvas.view import CanvasView
from injector_app.gui.chart.past.past import Past
from injector_app.gui.shared.theme import Look


class GhostLayer(QObject):
    """Points of the visit in view that lie on the drawing on show; those as before are hidden."""

    def __init__(self, past: Past, canvas: CanvasView, look: Look) -> None:
        super().__init__(canvas)
        self._past = past
        self._canvas = canvas
        self._look = look
        self._is_on = True
        self._diagram: Diagram | None = None
        self._differences: tuple[PointDifference, ...] = ()
        self._ghosts = Ghosts(canvas.marks)
        look.changed.connect(self.follow)

    @property
    def shown(self) -> tuple[Ghost, ...]:
        """The ghosts on the diagram."""
        return self._ghosts.shown

    def switch(self, is_on: bool) -> None:  # noqa: FBT001 - a Qt slot
        """Show or hide all of them."""
        self._is_on = is_on
        self.follow()

    def show_diagram(self, diagram: Diagram) -> None:
        """Follow to another diagram."""
        self._diagram = diagram
        self.follow()

    def show(self, differences: tuple[PointDifference, ...]) -> None:
        """Follow the chart."""
        self._differences = differences
        self.follow()

    def follow(self) -> None:
        """Draw what belongs to the diagram on show."""
        colour = overlay_colours_of(self._look.theme).landmark
        self._ghosts.dress(colour, self._canvas.devicePixelRatioF())
        self._ghosts.show(self._on_diagram() if self._is_on else ())

    def _on_diagram(self) -> Iterator[Ghost]:
        diagram = self._diagram
        if diagram is None:
            return
        for each in self._differences:
            if each.then is not None and _lies_on(each.then, diagram):
                x, y = diagram.canvas_point(each.then.position)
                if each.now is None:
                    yield Ghost(x, y)
                elif each.has_moved:
                    yield Ghost(x, y, diagram.canvas_point(each.now.position))


def _lies_on(point: InjectionPoint, diagram: Diagram) -> bool:
    return point.drawing_id == diagram.drawing_id
