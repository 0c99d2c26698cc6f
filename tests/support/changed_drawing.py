"""A drawing of version 1 rewritten in the second format, all of it drawn further down."""

import re
from collections.abc import Mapping
from typing import Any

# A half cylinder across the canvas: 100 mm in the middle, 0 at both edges.
COLUMNS, ROWS, EYE_MM = 41, 51, 1500
MIDDLE_MM = 100
_MOVE = re.compile(r"M(-?\d+) (-?\d+)")


def changed_drawing(plain: Mapping[str, Any], *, body: str, down: int) -> dict[str, Any]:
    """The same view, everything `down` canvas units lower, with depths and a surface."""
    name = plain["name"]
    twin = {"id": plain["mirror"], "name": name.replace("left", "right")}
    return {
        **plain,
        "schema": "injector_app/diagram/2",
        "variant": body,
        "atlas_version": 2,
        "twin": twin if plain["side"] else None,
        "layers": [_layer(layer, down) for layer in plain["layers"]],
        "silhouette": [_lower(ring, down) for ring in plain["silhouette"]],
        "regions": [_region(region, down) for region in plain["regions"]],
        "landmarks": {
            name: [x, y + down, depth_at(x / 800)] for name, (x, y) in plain["landmarks"].items()
        },
        "surface": {
            "columns": COLUMNS,
            "rows": ROWS,
            "eye_mm": EYE_MM,
            "depth": [round(10 * depth_at(c / (COLUMNS - 1))) for c in range(COLUMNS)] * ROWS,
        },
    }


def depth_at(across: float) -> float:
    """The depth in mm of that cylinder at a fraction of the canvas' width."""
    return float(MIDDLE_MM * (1 - (2 * across - 1) ** 2) ** 0.5)


def changed_sites(protocols: Mapping[str, Any], bodies: Mapping[str, int]) -> dict[str, Any]:
    """The places of protocols on those drawings, for every body."""
    return {
        "schema": "injector_app/protocol-sites/2",
        "atlas_version": 2,
        "variants": {
            body: {
                name: [{**each, "y": round(each["y"] + down / 1000, 5)} for each in places]
                for name, places in protocols.items()
            }
            for body, down in bodies.items()
        },
    }


def _layer(layer: Mapping[str, Any], down: int) -> dict[str, Any]:
    def lower(move: re.Match[str]) -> str:
        return f"M{move[1]} {int(move[2]) + 10 * down}"

    shapes = [{**shape, "d": _MOVE.sub(lower, shape["d"])} for shape in layer["shapes"]]
    return {**layer, "shapes": shapes}


def _region(region: Mapping[str, Any], down: int) -> dict[str, Any]:
    return {
        **region,
        "polygon": _lower(region["polygon"], down),
        "holes": [_lower(hole, down) for hole in region["holes"]],
        "centre": _lower([region["centre"]], down)[0],
    }


def _lower(points: list[list[float]], down: int) -> list[list[float]]:
    return [[x, y + down] for x, y in points]
