"""A drawing is in the file once, however often it is shown."""

from reportlab.pdfgen.canvas import Canvas

from injector_app.domain.catalog import Catalog
from injector_app.domain.theme import Theme
from injector_app.reports.diagram_form import SHOWN, draw_diagram, shown_shapes
from tests.support.pdf_places import placed_forms
from tests.support.printed import drawn


def test_second_drawing_costs_next_to_nothing(catalog: Catalog) -> None:
    diagram, colours = catalog.diagram("sole_left"), catalog.palette[Theme.PRINT]

    def draw(canvas: Canvas, times: int) -> None:
        for _ in range(times):
            draw_diagram(canvas, diagram, colours, is_turned=False)

    once, twice = drawn(lambda canvas: draw(canvas, 1)), drawn(lambda canvas: draw(canvas, 2))
    assert len(placed_forms(twice)) == 2
    assert len(twice) - len(once) < 100


def test_turned_drawing_keeps_its_frame(catalog: Catalog) -> None:
    diagram, colours = catalog.diagram("sole_left"), catalog.palette[Theme.PRINT]
    pdf = drawn(lambda canvas: draw_diagram(canvas, diagram, colours, is_turned=True))
    assert placed_forms(pdf)[0].on_page(0, 0) == (diagram.width, 0)


def test_muscles_are_not_printed(catalog: Catalog) -> None:
    diagram = catalog.diagram("face_front")
    shown = sum(len(layer.shapes) for layer in diagram.layers if layer.name in SHOWN)
    assert len(shown_shapes(diagram)) == shown
    assert "muscles" not in SHOWN
