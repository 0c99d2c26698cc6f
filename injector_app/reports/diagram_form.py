"""A diagram as a form of the PDF: its operators once, drawn as often as needed."""

from collections.abc import Mapping
from functools import lru_cache

from reportlab.pdfgen.canvas import Canvas

from injector_app.domain.diagram import Diagram
from injector_app.domain.outline import Shape
from injector_app.reports.diagram_operators import PER_UNIT, diagram_operators
from injector_app.reports.same_object import SameObject

SHOWN = ("tone", "hair", "ink")


def shown_shapes(diagram: Diagram) -> list[Shape]:
    """What is printed of a diagram, in order."""
    return [shape for layer in diagram.layers if layer.name in SHOWN for shape in layer.shapes]


def draw_diagram(
    canvas: Canvas, diagram: Diagram, colours: Mapping[str, str], *, is_turned: bool
) -> None:
    """Draw into the current space, which is the diagram's own, y downwards."""
    canvas.saveState()
    if is_turned:
        canvas.transform(-1, 0, 0, 1, diagram.width, 0)
    canvas.scale(1 / PER_UNIT, 1 / PER_UNIT)
    canvas.doForm(_form(canvas, diagram, colours))
    canvas.restoreState()


def _form(canvas: Canvas, diagram: Diagram, colours: Mapping[str, str]) -> str:
    name = f"diagram-{diagram.atlas_version}-{diagram.variant}-{diagram.id}"
    if not canvas.hasForm(name):
        canvas.beginForm(name, 0, 0, diagram.width * PER_UNIT, diagram.height * PER_UNIT)
        canvas.addLiteral(_operators(SameObject(diagram), tuple(sorted(colours.items()))))
        canvas.endForm()
    return name


@lru_cache(maxsize=32)
def _operators(drawing: SameObject[Diagram], colours: tuple[tuple[str, str], ...]) -> str:
    """A clinic prints the same few drawings all day."""
    return diagram_operators(shown_shapes(drawing.thing), dict(colours))
