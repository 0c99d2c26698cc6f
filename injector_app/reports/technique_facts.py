"""Depth and needle of the injections, as facts."""

from collections.abc import Callable, Iterator

from injector_app.domain.chart import Chart
from injector_app.domain.language.marked import marked
from injector_app.domain.language.tr import tr
from injector_app.domain.number_ranges import number_ranges
from injector_app.domain.point import InjectionPoint, PointState
from injector_app.reports.facts_grid import Fact


def technique_facts(chart: Chart) -> Iterator[Fact]:
    """One value where all given points share it, else each value with its points."""
    yield marked("Depth"), _shared(chart, lambda point: tr(point.depth.value)).capitalize()
    yield marked("Needle"), _shared(chart, lambda point: point.needle)


def _shared(chart: Chart, value_of: Callable[[InjectionPoint], str]) -> str:
    groups: dict[str, list[int]] = {}
    for number, point in chart.numbered():
        if point.state is PointState.GIVEN:
            groups.setdefault(value_of(point), []).append(number)
    if len(groups) == 1:
        return next(iter(groups))
    return "; ".join(
        f"{value or tr('not recorded')}: {number_ranges(numbers)}"
        for value, numbers in groups.items()
    )
