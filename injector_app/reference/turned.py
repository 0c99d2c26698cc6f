"""The file of a drawn side turned over into its twin: every x mirrored, left and right swapped."""

from collections.abc import Mapping, Sequence
from typing import Any

from injector_app.domain.side import Side

Plain = dict[str, Any]
Points = Sequence[Sequence[float]]
# Finer than the drawings are rounded to; takes away what floating point adds.
_DECIMALS = 6


def turned(plain: Mapping[str, Any]) -> Plain:
    """The twin that the file names; the paths of its layers are turned when they are read."""
    width = float(plain["canvas"][0])
    return {
        **plain,
        "id": plain["twin"]["id"],
        "name": plain["twin"]["name"],
        "side": _other(plain["side"]),
        "viewer_left": _other(plain["viewer_left"]),
        "mirror": plain["id"],
        "silhouette": [_points(ring, width) for ring in plain["silhouette"]],
        "regions": [_region(region, width) for region in plain["regions"]],
        "landmarks": {
            name: [*_points([place], width)[0]] for name, place in plain["landmarks"].items()
        },
        "surface": _surface(plain.get("surface")),
    }


def _region(plain: Mapping[str, Any], width: float) -> Plain:
    return {
        **plain,
        "side": _other(plain["side"]),
        "polygon": _points(plain["polygon"], width),
        "holes": [_points(hole, width) for hole in plain["holes"]],
        "centre": _points([plain["centre"]], width)[0],
    }


def _points(points: Points, width: float) -> list[list[float]]:
    return [[round(width - x, _DECIMALS), *rest] for x, *rest in points]


def _surface(plain: Mapping[str, Any] | None) -> Plain | None:
    if plain is None:
        return None
    columns, depth = plain["columns"], plain["depth"]
    rows = [depth[start : start + columns] for start in range(0, len(depth), columns)]
    return {**plain, "depth": [value for row in rows for value in reversed(row)]}


def _other(side: str | None) -> str | None:
    return Side(side).other.value if side else None
