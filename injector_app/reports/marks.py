"""Marks: numbered points that differ by shape, so that they read in black and white.

Given is a solid disc, planned a hollow ring, not given a ring that is crossed out.
"""

from dataclasses import dataclass

from reportlab.pdfgen.canvas import Canvas

from injector_app.domain.point import InjectionPoint, PointState
from injector_app.reports.fonts import BOLD, text_width
from injector_app.reports.mark_spot import DOT, Place
from injector_app.reports.styles import INK, PAPER

# All in radii of the disc.
HALO = 1.13
LINE = 0.17
CROSS = 1.5
_FORM_REACH = 2
_NUMBER_SIZE = 1.3
_NUMBER_ROOM = 1.65
_DOWN_TO_BASELINE = 0.357


@dataclass(frozen=True, slots=True)
class Mark:
    """A numbered point."""

    number: int
    point: InjectionPoint

    @property
    def reach(self) -> float:
        """How far the mark keeps others off, in radii of its disc."""
        return CROSS if self.point.state is PointState.NOT_GIVEN else 1.0


def draw_mark(canvas: Canvas, mark: Mark, place: Place, radius: float) -> None:
    """A mark with its number around a place."""
    draw_sign(canvas, mark.point.state, place, radius)
    number = str(mark.number)
    size = min(_NUMBER_SIZE, _NUMBER_ROOM / text_width(number, BOLD, 1)) * radius
    canvas.setFillColor(PAPER if mark.point.state is PointState.GIVEN else INK)
    canvas.setFont(BOLD, size)
    canvas.drawCentredString(place[0], place[1] - size * _DOWN_TO_BASELINE, number)


def draw_sign(canvas: Canvas, state: PointState, place: Place, radius: float) -> None:
    """The disc of a state, without a number."""
    canvas.saveState()
    canvas.transform(radius, 0, 0, radius, *place)
    canvas.doForm(_form(canvas, state))
    canvas.restoreState()


def draw_leader(canvas: Canvas, place: Place, label: Place) -> None:
    """A line from a number to the true place of its mark."""
    canvas.setStrokeColor(INK)
    canvas.setLineWidth(0.5)
    canvas.line(*place, *label)


def draw_dot(canvas: Canvas, place: Place) -> None:
    """The true place of a mark whose number stands elsewhere."""
    canvas.saveState()
    canvas.transform(DOT, 0, 0, DOT, *place)
    canvas.doForm(_dot(canvas))
    canvas.restoreState()


def _dot(canvas: Canvas) -> str:
    if not canvas.hasForm("mark-dot"):
        canvas.beginForm("mark-dot", -_FORM_REACH, -_FORM_REACH, _FORM_REACH, _FORM_REACH)
        canvas.setStrokeColor(PAPER)
        canvas.setFillColor(INK)
        canvas.setLineWidth(0.4 / DOT)
        canvas.circle(0, 0, 1, stroke=1, fill=1)
        canvas.endForm()
    return "mark-dot"


def _form(canvas: Canvas, state: PointState) -> str:
    name = f"mark-{state.value.replace(' ', '-')}"
    if not canvas.hasForm(name):
        canvas.beginForm(name, -_FORM_REACH, -_FORM_REACH, _FORM_REACH, _FORM_REACH)
        _paint(canvas, state)
        canvas.endForm()
    return name


def _paint(canvas: Canvas, state: PointState) -> None:
    if state is PointState.NOT_GIVEN:
        _cross(canvas)
    _disc(canvas, HALO, ink=False)
    _disc(canvas, 1, ink=True)
    if state is not PointState.GIVEN:
        _disc(canvas, 1 - LINE, ink=False)


def _cross(canvas: Canvas) -> None:
    reach = CROSS * 0.5**0.5
    for colour, width in ((PAPER, LINE * 2.5), (INK, LINE * 1.3)):
        canvas.setStrokeColor(colour)
        canvas.setLineWidth(width)
        canvas.line(-reach, -reach, reach, reach)
        canvas.line(-reach, reach, reach, -reach)


def _disc(canvas: Canvas, radius: float, *, ink: bool) -> None:
    canvas.setFillColor(INK if ink else PAPER)
    canvas.circle(0, 0, radius, stroke=0, fill=1)
