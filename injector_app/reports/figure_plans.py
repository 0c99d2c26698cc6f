"""Which figures a note shows, in the order of the atlas."""

from collections.abc import Iterator, Sequence

from injector_app.domain.catalog import Catalog
from injector_app.domain.chart import Chart
from injector_app.domain.diagram import Diagram
from injector_app.domain.point import InjectionPoint
from injector_app.reports.chart_figure import FigurePlan
from injector_app.reports.marks import Mark
from injector_app.reports.mirror_image import is_mirror_image


def figure_plans(chart: Chart, catalog: Catalog) -> tuple[FigurePlan, ...]:
    """One figure per diagram in use; the second of two mirror images is the first turned over."""
    used = _drawn(chart, catalog)
    return tuple(
        FigurePlan(
            diagram=diagram,
            marks=tuple(_marks(chart, diagram)),
            twin=_twin(diagram, used[:place]),
        )
        for place, diagram in enumerate(used)
    )


def undrawn_points(chart: Chart, catalog: Catalog) -> tuple[int, ...]:
    """Numbers of points whose drawing this copy of the program does not have."""
    return tuple(number for number, point in chart.numbered() if not _diagram_of(point, catalog))


def _drawn(chart: Chart, catalog: Catalog) -> list[Diagram]:
    names = {point.diagram for point in chart if _diagram_of(point, catalog)}
    return [diagram for name, diagram in catalog.diagrams.items() if name in names]


def _marks(chart: Chart, diagram: Diagram) -> Iterator[Mark]:
    for number, point in chart.numbered():
        if (point.diagram, point.atlas_version) == (diagram.id, diagram.atlas_version):
            yield Mark(number, point)


def _diagram_of(point: InjectionPoint, catalog: Catalog) -> Diagram | None:
    # A place is only true on the edition of the drawing it was read on.
    diagram = catalog.diagrams.get(point.diagram)
    return diagram if diagram and diagram.atlas_version == point.atlas_version else None


def _twin(diagram: Diagram, earlier: Sequence[Diagram]) -> Diagram | None:
    for other in earlier:
        if other.id == diagram.mirror and is_mirror_image(diagram, other):
            return other
    return None
