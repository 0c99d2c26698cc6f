"""Place: position, region and side of an imported point, each found from the others."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from typing import Any

from injector_app.domain.catalog import Catalog
from injector_app.domain.diagram import MIDLINE, Diagram
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.position import Position
from injector_app.domain.region import Region
from injector_app.domain.side import Side
from injector_app.exchange.inside import inside
from injector_app.exchange.slug import slug

# Fractions of the canvas: how far from the axis a side may be either, and how far beside the
# drawn outline a point of a named region may lie.
A_HAIR = 0.02
BESIDE = 0.02


@dataclass(frozen=True, slots=True)
class Place:
    """Where a point lies; the region is "" where the diagram names none."""

    position: Position
    region: str
    side: Side


def find_place(entry: Mapping[str, Any], diagram: Diagram, catalog: Catalog) -> Place:
    """The place a point names by x and y, by region, or by both.

    Raises:
        RuleBroken: it names no place, an unknown one, or places that contradict each other.
    """
    side = Side(entry["side"]) if "side" in entry else None
    region = slug(entry.get("region", ""))
    with inside("region"):
        regions = _regions(region, diagram, catalog) if region else ()
    if "x" in entry:
        position = Position(float(entry["x"]), float(entry["y"]))
        return _at(position, region, side, diagram)
    if not regions:
        raise RuleBroken(Rule.PLACE_MISSING)
    chosen = _chosen(regions, side, diagram)
    return Place(diagram.position(*chosen.centre), chosen.id, chosen.side)


def _regions(region: str, diagram: Diagram, catalog: Catalog) -> tuple[Region, ...]:
    if regions := diagram.regions_named(region):
        return regions
    if catalog.knows_region(region):
        raise RuleBroken(Rule.REGION_NOT_ON_DIAGRAM, value=region[:60], diagram=diagram.id)
    raise RuleBroken(Rule.UNKNOWN_REGION, value=region[:60])


def _at(position: Position, region: str, side: Side | None, diagram: Diagram) -> Place:
    reach = BESIDE if region else 0.0
    if not any(diagram.contains(near) for near in _around(position, reach)):
        raise RuleBroken(Rule.OFF_THE_BODY, diagram=diagram.id)
    found = diagram.region_at(position)
    named = region or (found.id if found else "")
    return Place(position, named, _checked_side(side, position, diagram))


def _around(position: Position, reach: float) -> Iterator[Position]:
    for x, y in product((0.0, -reach, reach), repeat=2):
        yield Position(_within(position.x + x), _within(position.y + y))


def _within(fraction: float) -> float:
    return min(max(fraction, 0.0), 1.0)


def _checked_side(side: Side | None, position: Position, diagram: Diagram) -> Side:
    found = diagram.side_at(position)
    is_near_axis = diagram.side is None and abs(position.x - MIDLINE) <= A_HAIR
    if side is None or side is found:
        return found
    if is_near_axis:
        return side
    raise RuleBroken(
        Rule.SIDE_CONTRADICTS_POSITION, path="side", value=side.value, found=found.value
    )


def _chosen(regions: tuple[Region, ...], side: Side | None, diagram: Diagram) -> Region:
    fitting = [region for region in regions if side in {None, region.side}]
    if not fitting:
        raise RuleBroken(
            Rule.SIDE_CONTRADICTS_POSITION,
            path="side",
            value=side,
            found=" and ".join(region.side.value for region in regions),
        )
    if len(fitting) > 1:
        value = regions[0].id
        raise RuleBroken(Rule.REGION_NEEDS_SIDE, path="side", value=value, diagram=diagram.id)
    return fitting[0]
