"""Print flowables of a report alone, without the rest of a note."""

from collections.abc import Callable, Sequence
from io import BytesIO
from typing import Any

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from injector_app.reports.fonts import REGULAR

PAGE = (600.0, 800.0)
WIDTH = 520.0


def printed(flowables: Sequence[Any]) -> bytes:
    """A PDF of nothing but these, over as many pages as they need."""
    stream = BytesIO()
    document = BaseDocTemplate(stream, pagesize=PAGE, initialFontName=REGULAR, invariant=1)
    frame = Frame(40, 40, WIDTH, 720, 0, 0, 0, 0)
    document.addPageTemplates([PageTemplate("page", [frame])])
    document.build([*flowables])
    return stream.getvalue()


def drawn(draw: Callable[[Canvas], object]) -> bytes:
    """A PDF of one page that a function draws on."""
    stream = BytesIO()
    canvas = Canvas(stream, pagesize=PAGE, initialFontName=REGULAR, invariant=1)
    draw(canvas)
    canvas.save()
    return stream.getvalue()
