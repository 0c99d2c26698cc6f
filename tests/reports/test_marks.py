"""Marks differ by shape, so that they read without colour."""

import pypdfium2
import pytest
from reportlab.pdfgen.canvas import Canvas

from injector_app.domain.point import PointState
from injector_app.reports.marks import Mark, draw_dot, draw_leader, draw_mark, draw_sign
from tests.support.builders import a_point
from tests.support.pdf_text import all_text
from tests.support.printed import PAGE, drawn

PLACE, RADIUS = (300.0, 400.0), 50.0


def is_dark(pdf: bytes, right: float, up: float) -> bool:
    """Whether the page is dark at a place that is counted in radii from the mark."""
    picture = pypdfium2.PdfDocument(pdf)[0].render(grayscale=True).to_pil()
    x, y = PLACE[0] + right * RADIUS, PAGE[1] - PLACE[1] - up * RADIUS
    grey = picture.getpixel((round(x), round(y)))
    assert isinstance(grey, int)
    return grey < 100


@pytest.mark.parametrize(
    ("state", "inside", "line", "corner"),
    [
        (PointState.GIVEN, True, True, False),
        (PointState.PLANNED, False, True, False),
        (PointState.NOT_GIVEN, False, True, True),
    ],
)
def test_shape_tells_the_state(
    state: PointState, *, inside: bool, line: bool, corner: bool
) -> None:
    pdf = drawn(lambda canvas: draw_sign(canvas, state, PLACE, RADIUS))
    assert is_dark(pdf, 0.3, 0.3) is inside
    assert is_dark(pdf, 0.92, 0) is line
    assert is_dark(pdf, 0.95, 0.95) is corner


@pytest.mark.parametrize("state", PointState)
@pytest.mark.parametrize("number", [1, 31, 128])
def test_number_is_written(state: PointState, number: int) -> None:
    mark = Mark(number, a_point(state=state))
    assert all_text(drawn(lambda canvas: draw_mark(canvas, mark, PLACE, 5))) == str(number)


def test_crossed_mark_needs_more_room() -> None:
    assert Mark(1, a_point(state=PointState.NOT_GIVEN)).reach > Mark(1, a_point()).reach


def test_leader_ends_in_a_dot_at_the_true_place() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.scale(10, 10)
        draw_leader(canvas, (30, 40), (35, 40))
        draw_dot(canvas, (30, 40))

    pdf = drawn(draw)
    assert is_dark(pdf, 0, 0)
    assert is_dark(pdf, 0.5, 0)
    assert not is_dark(pdf, 0.5, 0.2)
