"""One point of an imported treatment."""

from collections.abc import Mapping, Sequence
from typing import Any

from injector_app.domain.catalog import Catalog
from injector_app.domain.edition import DEFAULT_BODY, Edition
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
    entry: Mapping[str, Any], *, vials: Sequence[Vial], catalog: Catalog, body: str = DEFAULT_BODY
) -> InjectionPoint:
    """The point an entry of `points` describes; on the newest atlas unless it names another.

    Raises:
        RuleBroken: a value is unknown or impossible.
    """
    with inside("diagram"):
        diagram = catalog.diagram(entry["diagram"], _edition(entry, catalog, body))
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
        variant=diagram.variant,
    )


def _edition(entry: Mapping[str, Any], catalog: Catalog, body: str) -> Edition:
    usual = catalog.edition_for(body)
    version = entry.get("atlas_version", usual.version)
    # Before there were other bodies, everybody was charted on the usual one.
    is_there = Edition(version, usual.body) in catalog.editions
    return Edition(version, entry.get("variant", usual.body if is_there else DEFAULT_BODY))


def checked_vial(index: int, vials: Sequence[Vial], *, field: str) -> int:
    """The index of a vial that is there, counted from 0."""
    if not 0 <= index < len(vials):
        raise RuleBroken(Rule.UNKNOWN_VIAL, path=field, value=index)
    return index
