"""Which figures a note shows, in the order of the atlas."""

from collections.abc import Iterator, Sequence

from injector_app.domain.catalog import Catalog
from injector_app.domain.chart import Chart
from injector_app.domain.diagram import Diagram
from injector_app.domain.theme import Theme
from injector_app.reports.chart_figure import FigurePlan
from injector_app.reports.marks import Mark
from injector_app.reports.mirror_image import is_mirror_image


def figure_plans(chart: Chart, catalog: Catalog) -> tuple[FigurePlan, ...]:
    """One figure per drawing in use; the second of two mirror images is the first turned over.

    A place is only true on the edition of the drawing it was read on, so no other is ever shown.
    """
    used = _drawn(chart, catalog)
    return tuple(
        FigurePlan(
            diagram=diagram,
            marks=tuple(_marks(chart, diagram)),
            colours=catalog.colours(diagram, Theme.PRINT),
            twin=_twin(diagram, used[:place]),
        )
        for place, diagram in enumerate(used)
    )


def _drawn(chart: Chart, catalog: Catalog) -> list[Diagram]:
    used = set(chart.drawings)
    editions = sorted({drawing.edition for drawing in used}, reverse=True)
    return [
        catalog.diagram(name, edition)
        for edition in editions
        for name in catalog.drawings(edition)
        if (edition, name) in used
    ]


def _marks(chart: Chart, diagram: Diagram) -> Iterator[Mark]:
    for number, point in chart.numbered():
        if point.drawing_id == diagram.drawing_id:
            yield Mark(number, point)


def _twin(diagram: Diagram, earlier: Sequence[Diagram]) -> Diagram | None:
    wanted = (diagram.drawing_id.edition, diagram.mirror)
    for other in earlier:
        if other.drawing_id == wanted and is_mirror_image(diagram, other):
            return other
    return None
