"""The points of a pattern as plain JSON values, and back; exact numbers travel as strings."""

from collections.abc import Mapping
from typing import Any

from injector_app.domain.edition import DEFAULT_BODY
from injector_app.domain.pattern import PatternPoint
from injector_app.domain.point import Depth
from injector_app.domain.position import Position
from injector_app.domain.side import Side
from injector_app.domain.units import Units


def pattern_point_to_plain(point: PatternPoint) -> dict[str, Any]:
    """Every field that a pattern keeps."""
    return {
        "diagram": point.diagram,
        "atlas_version": point.atlas_version,
        "variant": point.variant,
        "x": f"{point.position.x:.5f}",
        "y": f"{point.position.y:.5f}",
        "region": point.region,
        "side": point.side.value,
        "units": str(point.units),
        "depth": point.depth.value,
        "needle": point.needle,
    }


def pattern_point_from_plain(plain: Mapping[str, Any]) -> PatternPoint:
    """The point that `pattern_point_to_plain` wrote."""
    return PatternPoint(
        diagram=plain["diagram"],
        atlas_version=plain["atlas_version"],
        variant=plain.get("variant", DEFAULT_BODY),
        position=Position(float(plain["x"]), float(plain["y"])),
        region=plain["region"],
        side=Side(plain["side"]),
        units=Units.parse(plain["units"]),
        depth=Depth(plain["depth"]),
        needle=plain["needle"],
    )
