"""What is seen is drawn, what is copied is the letters, and each outline is there once."""

from functools import partial

from reportlab.pdfgen.canvas import Canvas

from injector_app.reports.bidi_levels import levels
from injector_app.reports.draw_shaped import draw_line
from injector_app.reports.fonts import REGULAR
from injector_app.reports.shaped_line import pieces
from tests.support.pdf_seen import copied_lines
from tests.support.printed import drawn

NAME = "\u0645\u062d\u0645\u062f"


def draw(canvas: Canvas, times: int = 1) -> None:
    for number in range(times):
        line = pieces(NAME, levels(NAME, 1), REGULAR)
        draw_line(canvas, line, (50, 700 - 20 * number), 12)


def test_letters_are_copied() -> None:
    assert copied_lines(drawn(draw)) == [NAME]


def test_outline_is_stored_once() -> None:
    once, often = (len(drawn(partial(draw, times=times))) for times in (1, 20))
    assert often - once < 3000
