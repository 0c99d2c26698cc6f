"""A diagram as an SVG file: the same paths in the same colours, for other programs to draw."""

from collections.abc import Iterator, Mapping

from injector_app.domain.diagram import Diagram
from injector_app.domain.outline import Step
from injector_app.reports.diagram_form import shown_shapes

HEAD = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {0:g} {1:g}" '
    'width="{0:g}" height="{1:g}">'
)


def diagram_svg(diagram: Diagram, colours: Mapping[str, str]) -> str:
    """What is painted of a diagram, and nothing else."""
    return "\n".join(_lines(diagram, colours))


def _lines(diagram: Diagram, colours: Mapping[str, str]) -> Iterator[str]:
    yield HEAD.format(diagram.width, diagram.height)
    for shape in shown_shapes(diagram):
        path = "".join(map(_written, shape.path))
        yield f'<path fill="{colours[shape.fill]}" fill-rule="nonzero" d="{path}"/>'
    yield "</svg>"


def _written(step: Step) -> str:
    verb, numbers = step
    return verb + " ".join(f"{number:g}" for number in numbers)
