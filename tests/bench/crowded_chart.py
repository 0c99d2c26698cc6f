"""A draft with 200 marks on one diagram, and free places between them."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from injector_app.domain.chart import Chart
from injector_app.domain.diagram import Diagram
from injector_app.domain.draft import Draft
from injector_app.domain.patient import Patient
from injector_app.domain.point import InjectionPoint
from injector_app.domain.position import Position
from injector_app.usecases.save_draft import save_draft
from injector_app.work.context import Work
from tests.support.builders import a_point
from tests.support.charting import a_complete_draft

DIAGRAM = "face_front"
MARKS = 200
# Fractions of the canvas; the places between lie half a step away from every mark.
ACROSS, DOWN = 0.034, 0.036


def a_crowded_draft(work: Work, patient: Patient) -> Draft:
    """A stored draft with 200 points on the face."""
    draft = a_complete_draft(work, patient)
    diagram = work.catalog.diagram(DIAGRAM)
    chart = Chart(tuple(_mark(diagram, place) for place in marked_places(diagram)))
    return save_draft(work, draft=replace(draft, treatment=draft.treatment.with_chart(chart)))


def _mark(diagram: Diagram, place: Position) -> InjectionPoint:
    return a_point(
        diagram=DIAGRAM,
        position=place,
        side=diagram.side_at(place),
        region="",
        atlas_version=diagram.atlas_version,
    )


def marked_places(diagram: Diagram) -> tuple[Position, ...]:
    """Where the 200 marks lie."""
    return tuple(islice(_grid(diagram, 0.0), MARKS))


def free_places(diagram: Diagram) -> tuple[Position, ...]:
    """Places on the body that lie between the marks."""
    return tuple(islice(_grid(diagram, 0.5), MARKS))


def _grid(diagram: Diagram, shift: float) -> Iterator[Position]:
    for row in range(int(1 / DOWN)):
        for column in range(int(1 / ACROSS)):
            place = Position((column + shift) * ACROSS, (row + shift) * DOWN)
            if diagram.contains(place):
                yield place
