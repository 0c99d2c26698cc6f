"""Marks stand on paper where they stand on the screen."""

from io import BytesIO

import pytest
from pypdf import PdfReader
from reportlab.pdfgen.canvas import Canvas

from injector_app.domain.catalog import Catalog
from injector_app.domain.position import Position
from injector_app.domain.theme import Theme
from injector_app.reports.chart_figure import CAPTION, ChartFigure, Mark
from tests.support.builders import a_point

WIDTH = 200.0
PLACES = (Position(0.2, 0.3), Position(0.5, 0.5), Position(0.81, 0.77))


def number_places(pdf: bytes) -> dict[str, tuple[float, float]]:
    """The place of each text of the page, in points from its left bottom corner."""
    found: dict[str, tuple[float, float]] = {}

    def note(text: str, cm: list[float], tm: list[float], *_rest: object) -> None:
        if text.strip():
            x, y = tm[4], tm[5]
            place = (x * cm[0] + y * cm[2] + cm[4], x * cm[1] + y * cm[3] + cm[5])
            found[text.strip()] = place

    PdfReader(BytesIO(pdf)).pages[0].extract_text(visitor_text=note)
    return found


@pytest.mark.parametrize("number", [1, 2, 3])
def test_number_stands_at_its_fraction_of_the_figure(catalog: Catalog, number: int) -> None:
    stream = BytesIO()
    canvas = Canvas(stream, pagesize=(300, 400))
    marks = [Mark(n, a_point(position=place)) for n, place in enumerate(PLACES, start=1)]
    diagram = catalog.diagram("face_front")
    colours = catalog.palette[Theme.PRINT]
    figure = ChartFigure(diagram, marks, twin=None, colours=colours, width=WIDTH)
    figure.drawOn(canvas, 0, 0)
    canvas.save()
    x, y = number_places(stream.getvalue())[str(number)]
    height = WIDTH * diagram.height / diagram.width
    place = PLACES[number - 1]
    # The text starts half a digit left of the middle of its disc and a little below it.
    assert (x + 1.6) / WIDTH == pytest.approx(place.x, abs=0.008)
    assert (height - y - 2) / height == pytest.approx(place.y, abs=0.008)
    assert figure.height == pytest.approx(height + CAPTION)
