"""PlainPage: the drawings and the table of a note as numbers and texts that any writer can draw."""

from collections.abc import Iterator
from dataclasses import dataclass

from injector_app.domain.catalog import Catalog
from injector_app.domain.diagram import Diagram
from injector_app.domain.injection_rows import INJECTION_HEAD
from injector_app.domain.note import SignedNote
from injector_app.domain.note_sheet import note_sheet
from injector_app.domain.outline import Step
from injector_app.domain.theme import Theme
from injector_app.reports.diagram_form import SHOWN

# Points of a Letter page, from its top left corner.
WIDTH, RADIUS = 160.0, 4.5
_IN_A_ROW, _LEFT, _TOP, _RIGHTWARDS, _DOWN = 3, 36.0, 32.0, 180.0, 260.0


@dataclass(frozen=True, slots=True)
class PlainShape:
    """A filled path in the coordinates of its drawing, y downwards."""

    fill: str
    path: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class PlainMark:
    """A disc with a number, in the coordinates of its drawing."""

    number: int
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class PlainDrawing:
    """Where a drawing stands on the page, and how much it is made smaller."""

    left: float
    top: float
    scale: float
    shapes: tuple[PlainShape, ...]
    marks: tuple[PlainMark, ...]


@dataclass(frozen=True, slots=True)
class PlainPage:
    """Drawings on the first page, the rows of the table on the next; heads come first."""

    drawings: tuple[PlainDrawing, ...]
    rows: tuple[tuple[str, ...], ...]


def plain_page(note: SignedNote, catalog: Catalog) -> PlainPage:
    """What the peers draw."""
    rows = note_sheet(note, catalog).injections
    return PlainPage(tuple(_drawings(note, catalog)), (INJECTION_HEAD, *map(tuple, rows)))


def _drawings(note: SignedNote, catalog: Catalog) -> Iterator[PlainDrawing]:
    chart, colours = note.content.treatment.chart, catalog.palette[Theme.PRINT]
    for place, (edition, name) in enumerate(chart.drawings):
        diagram = catalog.diagram(name, edition)
        shapes = tuple(
            PlainShape(colours[shape.fill], tuple(shape.path))
            for layer in diagram.layers
            for shape in (layer.shapes if layer.name in SHOWN else ())
        )
        yield PlainDrawing(
            left=_LEFT + place % _IN_A_ROW * _RIGHTWARDS,
            top=_TOP + place // _IN_A_ROW * _DOWN,
            scale=WIDTH / diagram.width,
            shapes=shapes,
            marks=tuple(_marks(note, diagram)),
        )


def _marks(note: SignedNote, diagram: Diagram) -> Iterator[PlainMark]:
    for number, point in note.content.treatment.chart.numbered():
        if point.drawing_id == diagram.drawing_id:
            yield PlainMark(number, *diagram.canvas_point(point.position))
