"""How points are named in sentences and lists."""

from collections.abc import Sequence

from injector_app.domain.catalog import Catalog
from injector_app.domain.point import Depth, InjectionPoint, PointState
from injector_app.domain.side import Side

FEW = 4

SIDES = {Side.RIGHT: "Right", Side.LEFT: "Left", Side.MIDLINE: "Midline"}
STATES = {
    PointState.GIVEN: "Given",
    PointState.PLANNED: "Planned",
    PointState.NOT_GIVEN: "Not given",
}
DEPTHS = {
    Depth.INTRAMUSCULAR: "Intramuscular",
    Depth.INTRADERMAL: "Intradermal",
    Depth.SUBCUTANEOUS: "Subcutaneous",
    Depth.INTRAGLANDULAR: "Intraglandular",
}
NO_REGION = "No region"
NO_DOSE = "\u2013"


def points_in_words(numbers: Sequence[int]) -> str:
    """As in: point 3; points 1, 2 and 5; 12 points."""
    if len(numbers) == 1:
        return f"point {numbers[0]}"
    if len(numbers) > FEW:
        return f"{len(numbers)} points"
    *first, last = (str(number) for number in numbers)
    return f"points {', '.join(first)} and {last}"


def dose_words(point: InjectionPoint) -> str:
    """The units, or a dash while nobody chose any."""
    return str(point.units) if point.has_dose else NO_DOSE


def region_words(region: str, catalog: Catalog) -> str:
    """The name of a region, or that there is none."""
    name = catalog.region_name(region) if region else NO_REGION
    return f"{name[:1].upper()}{name[1:]}"


def side_words(side: Side) -> str:
    """The side, said so that nobody takes it for the viewer's."""
    return "midline" if side is Side.MIDLINE else f"patient's {side.value}"


def point_line(number: int, point: InjectionPoint, catalog: Catalog) -> str:
    """A point in one line, as the status line shows it."""
    words = (
        f"Point {number}",
        region_words(point.region, catalog),
        side_words(point.side),
        f"{point.units} U" if point.has_dose else "no dose yet",
        STATES[point.state].lower(),
    )
    return " · ".join(words)
