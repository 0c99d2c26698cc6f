"""A diagram as a form of the PDF: its paths once, drawn as often as needed."""

from collections.abc import Iterable, Mapping
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.pathobject import PDFPathObject

from injector_app.domain.diagram import Diagram
from injector_app.domain.outline import Step

SHOWN = ("tone", "hair", "ink")
_OPERATORS = {"M": "m", "L": "l", "C": "c", "Z": "h"}


def define_form(canvas: Canvas, diagram: Diagram, colours: Mapping[str, str]) -> str:
    """Make the form if it is not there yet; its space is the diagram's, y downwards."""
    name = f"diagram-{diagram.id}"
    if not canvas.hasForm(name):
        canvas.beginForm(name, 0, 0, diagram.width, diagram.height)
        for layer in diagram.layers:
            for shape in layer.shapes if layer.name in SHOWN else ():
                canvas.setFillColor(HexColor(colours[shape.fill]))
                canvas.drawPath(_path(shape.path), stroke=0, fill=1)
        canvas.endForm()
    return name


def _path(steps: Iterable[Step]) -> Any:  # noqa: ANN401 - reportlab has no types
    code = [
        f"{' '.join(map(_short, numbers))} {_OPERATORS[verb]}" if numbers else _OPERATORS[verb]
        for verb, numbers in steps
    ]
    return PDFPathObject(code=code)


def _short(number: float) -> str:
    return f"{number:.1f}".removesuffix(".0")
