"""One point of an imported treatment."""

from collections.abc import Mapping, Sequence
from typing import Any

from injector_app.domain.catalog import Catalog
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import PointId, new_id
from injector_app.domain.point import Depth, InjectionPoint, PointState
from injector_app.domain.typed_text import clean_line
from injector_app.domain.units import Units
from injector_app.domain.vial import Vial
from injector_app.exchange.inside import inside
from injector_app.exchange.place import find_place
from injector_app.exchange.written_number import written_number


def build_point(
    entry: Mapping[str, Any], *, vials: Sequence[Vial], catalog: Catalog
) -> InjectionPoint:
    """The point an entry of `points` describes.

    Raises:
        RuleBroken: a value is unknown or impossible.
    """
    with inside("diagram"):
        diagram = catalog.diagram(entry["diagram"])
    place = find_place(entry, diagram, catalog)
    with inside("units"):
        units = Units.parse_dose(written_number(entry["units"]))
    return InjectionPoint(
        id=PointId(new_id()),
        diagram=diagram.id,
        position=place.position,
        side=place.side,
        units=units,
        region=place.region,
        vial=checked_vial(entry.get("vial", 0), vials, field="vial"),
        depth=Depth(entry.get("depth", Depth.INTRAMUSCULAR)),
        needle=clean_line(entry.get("needle", ""), "needle", limit=60),
        state=PointState(entry.get("state", PointState.GIVEN)),
        atlas_version=diagram.atlas_version,
    )


def checked_vial(index: int, vials: Sequence[Vial], *, field: str) -> int:
    """The index of a vial that is there, counted from 0."""
    if not 0 <= index < len(vials):
        raise RuleBroken(Rule.UNKNOWN_VIAL, path=field, value=index)
    return index
