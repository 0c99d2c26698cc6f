"""ChartFigure: a diagram with its numbered marks, the same geometry as on the screen."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import hypot

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from injector_app.domain.diagram import Diagram
from injector_app.domain.point import InjectionPoint, PointState
from injector_app.domain.side import Side
from injector_app.reports.diagram_form import define_form
from injector_app.reports.fonts import BOLD, REGULAR
from injector_app.reports.label_places import label_places
from injector_app.reports.styles import INK, MUTED, PAPER, RULE

CAPTION = 5 * mm
SIDES = {Side.LEFT: "LEFT", Side.RIGHT: "RIGHT", Side.MIDLINE: ""}


@dataclass(frozen=True, slots=True)
class Mark:
    """A numbered point."""

    number: int
    point: InjectionPoint


class ChartFigure(Flowable):  # type: ignore[misc] # reportlab has no types
    """Draws one diagram in a frame, its name above, the patient's sides beside it."""

    def __init__(
        self,
        diagram: Diagram,
        marks: Sequence[Mark],
        *,
        twin: Diagram | None,
        colours: Mapping[str, str],
        width: float,
    ) -> None:
        super().__init__()
        self._diagram, self._marks, self._twin = diagram, marks, twin
        self._colours = colours
        self.width = width
        self._scale = width / diagram.width
        self.height = diagram.height * self._scale + CAPTION

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """The size is the figure's own."""
        return self.width, self.height

    def draw(self) -> None:
        """Caption, frame, art, marks."""
        self._draw_caption()
        self._draw_art()
        self._draw_frame()
        self._draw_marks()

    def _draw_caption(self) -> None:
        canvas = self.canv
        canvas.setFillColor(INK)
        canvas.setFont(BOLD, 8)
        canvas.drawCentredString(self.width / 2, self.height - CAPTION + 4, self._diagram.name)
        canvas.setFont(REGULAR, 6.5)
        canvas.setFillColor(MUTED)
        left, right = _sides(self._diagram)
        canvas.drawString(3, self.height - CAPTION - 9, left)
        canvas.drawRightString(self.width - 3, self.height - CAPTION - 9, right)

    def _draw_art(self) -> None:
        canvas = self.canv
        canvas.saveState()
        canvas.transform(self._scale, 0, 0, -self._scale, 0, self.height - CAPTION)
        source = self._twin or self._diagram
        if self._twin is not None:
            canvas.transform(-1, 0, 0, 1, self._diagram.width, 0)
        canvas.doForm(define_form(canvas, source, self._colours))
        canvas.restoreState()

    def _draw_frame(self) -> None:
        self.canv.setStrokeColor(RULE)
        self.canv.setLineWidth(0.5)
        self.canv.roundRect(0, 0, self.width, self.height - CAPTION, 3, stroke=1, fill=0)

    def _draw_marks(self) -> None:
        radius = mark_radius(self.width)
        true = [self._on_paper(mark.point) for mark in self._marks]
        labels = label_places(true, 2 * radius + 0.6)
        for place, label in zip(true, labels, strict=True):
            draw_leader(self.canv, place, label, radius)
        for mark, label in zip(self._marks, labels, strict=True):
            draw_mark(self.canv, mark, label, radius)

    def _on_paper(self, point: InjectionPoint) -> tuple[float, float]:
        x, y = self._diagram.canvas_point(point.position)
        return x * self._scale, self.height - CAPTION - y * self._scale


def mark_radius(width: float) -> float:
    """Large enough to read, small enough to show the skin around it."""
    return min(6.0, max(4.6, width / 40))


def draw_leader(
    canvas: Canvas, place: tuple[float, float], label: tuple[float, float], radius: float
) -> None:
    """A dot at the true place and a line to the number, where the number had to move away."""
    if hypot(label[0] - place[0], label[1] - place[1]) < radius * 0.25:
        return
    canvas.setStrokeColor(INK)
    canvas.setFillColor(INK)
    canvas.setLineWidth(0.5)
    canvas.line(*place, *label)
    canvas.circle(*place, 1.1, stroke=0, fill=1)


def draw_mark(canvas: Canvas, mark: Mark, label: tuple[float, float], radius: float) -> None:
    """Given: a solid disc; planned: a hollow ring; not given: a ring with a cross behind it."""
    x, y = label
    solid = mark.point.state is PointState.GIVEN
    canvas.setStrokeColor(PAPER if solid else INK)
    canvas.setFillColor(INK if solid else PAPER)
    canvas.setLineWidth(0.7)
    canvas.circle(x, y, radius, stroke=1, fill=1)
    if mark.point.state is PointState.NOT_GIVEN:
        canvas.line(x - radius, y - radius, x + radius, y + radius)
        canvas.line(x - radius, y + radius, x + radius, y - radius)
    canvas.setFillColor(PAPER if solid else INK)
    number = str(mark.number)
    size = radius * (1.3 if len(number) < 3 else 0.95)  # noqa: PLR2004 - three digits need room
    canvas.setFont(BOLD, size)
    canvas.drawCentredString(x, y - size * 0.36, number)


def _sides(diagram: Diagram) -> tuple[str, str]:
    if diagram.side is not None:
        return f"PATIENT'S {SIDES[diagram.side]}", ""
    return (
        f"PATIENT'S {SIDES[diagram.viewer_left]}",
        f"PATIENT'S {SIDES[diagram.viewer_left.other]}",
    )
