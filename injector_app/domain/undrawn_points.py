"""Points whose drawing this copy of the program does not have; they are named, never drawn."""

from injector_app.domain.catalog import Catalog
from injector_app.domain.chart import Chart
from injector_app.domain.language.marked import marked
from injector_app.domain.language.tr import tr
from injector_app.domain.number_ranges import number_ranges

_NOTICE = marked("The drawing of these points is not in this copy of the program: {points}.")


def undrawn_points(chart: Chart, catalog: Catalog) -> tuple[int, ...]:
    """Their numbers."""
    here = {drawing for drawing in chart.drawings if catalog.has_drawing(drawing)}
    return tuple(n for n, point in chart.numbered() if point.drawing_id not in here)


def undrawn_notice(chart: Chart, catalog: Catalog) -> str:
    """The sentence that stands in place of their figure, or "" when all can be drawn."""
    undrawn = undrawn_points(chart, catalog)
    return tr(_NOTICE).format(points=number_ranges(undrawn)) if undrawn else ""
