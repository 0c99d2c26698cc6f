"""ChartFigure: a diagram with its numbered marks, the same geometry as on the screen."""

from collections.abc import Mapping
from dataclasses import dataclass

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from injector_app.domain.diagram import Diagram
from injector_app.domain.language.tr import tr
from injector_app.reports.diagram_form import draw_diagram
from injector_app.reports.fonts import BOLD, text_width
from injector_app.reports.label_places import is_near, label_places
from injector_app.reports.mark_radius import mark_radius
from injector_app.reports.mark_spot import Place, Spot
from injector_app.reports.marks import Mark, draw_dot, draw_leader, draw_mark
from injector_app.reports.styles import HAIRLINE, INK, RULE

CAPTION = 12.0
_CORNER = 3.0
_SIDE_SIZE, _NAME_SIZE = 7.0, 8.0
_RISE, _NAME_DROP = 3.5, 8.5
# A narrower figure has its name above the sides.
ONE_LINE = 200.0
_FOR_SIDES = 70.0
_SECOND_LINE = 9.0
# The least radius of a disc whose number can be read with a glass, and the step down to it.
_SMALLEST, _SMALLER = 2.2, 0.85


@dataclass(frozen=True, slots=True)
class FigurePlan:
    """What a figure shows: a diagram in its colours, its marks, the twin it is turned over from."""

    diagram: Diagram
    marks: tuple[Mark, ...]
    colours: Mapping[str, str]
    twin: Diagram | None = None


class ChartFigure(Flowable):  # type: ignore[misc] # reportlab has no types
    """Draws one diagram in a frame, its name above, the patient's sides in its corners."""

    def __init__(self, plan: FigurePlan, width: float) -> None:
        super().__init__()
        self._plan = plan
        self._scale = width / plan.diagram.width
        self._sheet = (width, plan.diagram.height * self._scale)
        self._radius, self._spots, self._labels = self._laid_out()
        self.width, self.height = width, self._sheet[1] + caption_height(width)

    def _laid_out(self) -> tuple[float, list[Spot], tuple[Place, ...]]:
        """Discs as large as may be: smaller ones where no number would find a clear place."""
        places = [self._on_paper(mark) for mark in self._plan.marks]
        radius = mark_radius(self._sheet, places)
        while True:
            spots = [
                Spot(*place, mark.reach * radius)
                for place, mark in zip(places, self._plan.marks, strict=True)
            ]
            settled = label_places(spots, self._sheet)
            if not settled.is_cramped or radius < _SMALLEST:
                return radius, spots, settled.places
            radius *= _SMALLER

    @property
    def has_leaders(self) -> bool:
        """Whether a number had to leave its mark."""
        return not all(map(is_near, self._spots, self._labels))

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """The size is the figure's own."""
        return self.width, self.height

    def draw(self) -> None:
        """Caption, art, frame, marks."""
        self._draw_art(self.canv)
        self._draw_words(self.canv)
        self._draw_marks(self.canv)

    def _draw_art(self, canvas: Canvas) -> None:
        plan = self._plan
        canvas.saveState()
        canvas.transform(self._scale, 0, 0, -self._scale, 0, self._sheet[1])
        draw_diagram(
            canvas, plan.twin or plan.diagram, plan.colours, is_turned=plan.twin is not None
        )
        canvas.restoreState()
        canvas.setStrokeColor(RULE)
        canvas.setLineWidth(HAIRLINE)
        canvas.roundRect(0, 0, *self._sheet, _CORNER, stroke=1, fill=0)

    def _draw_words(self, canvas: Canvas) -> None:
        """Above the frame, where no mark can be."""
        width, top = self._sheet
        left, right = side_words(self._plan.diagram)
        canvas.setFillColor(INK)
        canvas.setFont(BOLD, _SIDE_SIZE)
        canvas.drawString(1, top + _RISE, left)
        canvas.drawRightString(width - 1, top + _RISE, right)
        name = tr(self._plan.diagram.name)
        rise = self.height - self._sheet[1] - _NAME_DROP
        room = width - _FOR_SIDES if width >= ONE_LINE else width
        canvas.setFont(BOLD, min(_NAME_SIZE, room / text_width(name, BOLD, 1)))
        canvas.drawCentredString(width / 2, top + rise, name)

    def _draw_marks(self, canvas: Canvas) -> None:
        placed = list(zip(self._plan.marks, self._spots, self._labels, strict=True))
        moved = [(spot, label) for _, spot, label in placed if not is_near(spot, label)]
        for spot, label in moved:
            draw_leader(canvas, spot.place, label)
        for mark, _, label in placed:
            draw_mark(canvas, mark, label, self._radius)
        for spot, _ in moved:
            draw_dot(canvas, spot.place)

    def _on_paper(self, mark: Mark) -> Place:
        x, y = self._plan.diagram.canvas_point(mark.point.position)
        return x * self._scale, self._sheet[1] - y * self._scale


def caption_height(width: float) -> float:
    """What name and sides take above the frame."""
    return CAPTION if width >= ONE_LINE else CAPTION + _SECOND_LINE


def side_words(diagram: Diagram) -> tuple[str, str]:
    """The patient's sides, as they lie at the left and right edge of the paper."""
    if diagram.side is not None:
        return tr(diagram.side.value).upper(), ""
    return (
        tr(diagram.viewer_left.value).upper(),
        tr(diagram.viewer_left.other.value).upper(),
    )
