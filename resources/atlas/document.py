"""The file of one drawn view, and its place in the manifest."""

from collections.abc import Mapping, Sequence
from typing import Any

from areas import Area, Outline
from drawn_view import DrawnView
from names import NAMES
from paths import written
from sheet import HEIGHT, WIDTH
from view import View

SCHEMA = "injector_app/diagram/2"


def document(drawn: DrawnView, atlas_version: int) -> dict[str, Any]:
    """Everything a reader needs, and from which it makes the twin."""
    view = drawn.view
    return {
        "schema": SCHEMA,
        "variant": drawn.variant,
        "atlas_version": atlas_version,
        "canvas": [WIDTH, HEIGHT],
        "mm_per_unit": drawn.mm_per_unit,
        "id": view.id,
        "name": view.name,
        "side": view.side,
        "viewer_left": view.viewer_left,
        "mirror": view.twin[0] if view.twin else view.id,
        "twin": {"id": view.twin[0], "name": view.twin[1]} if view.twin else None,
        "layers": _layers(drawn),
        "silhouette": [_points(ring) for ring in drawn.silhouette],
        "regions": [_region(area, side) for area, sides in drawn.areas for side in sides],
        "landmarks": {name: _landmark(drawn, name) for name in drawn.landmarks},
        "surface": drawn.surface.written() if drawn.surface else None,
    }


def entries(view: View) -> dict[str, dict[str, Any]]:
    """The view and its twin in the list of diagrams; both are read from one file."""
    file = f"{view.id}.json"
    found: dict[str, dict[str, Any]] = {view.id: {"file": file, "name": view.name}}
    if view.twin:
        found[view.twin[0]] = {"file": file, "name": view.twin[1], "twin": True}
    return found


def _layers(drawn: DrawnView) -> list[dict[str, Any]]:
    return [
        {"name": name, "shapes": [{"fill": fill, "d": written(paths)} for fill, paths in shapes]}
        for name, shapes in drawn.layers
    ]


def _region(area: Area, outline: Outline) -> Mapping[str, Any]:
    latin, english, kind = NAMES[area.id]
    return {
        "id": area.id,
        "side": outline.side,
        "latin": latin,
        "english": english,
        "kind": kind,
        "polygon": _points(outline.polygon),
        "holes": [_points(hole) for hole in outline.holes],
        "centre": _points([outline.centre])[0],
    }


def _landmark(drawn: DrawnView, name: str) -> list[float]:
    x, y = drawn.landmarks[name]
    place = [_short(x), _short(y)]
    return [*place, _short(drawn.surface.depth_mm(x, y))] if drawn.surface else place


def _points(ring: Sequence[Sequence[float]]) -> list[list[float]]:
    return [[_short(x), _short(y)] for x, y in ring]


def _short(value: float) -> float:
    """Tenths; a whole number without its decimal."""
    rounded = round(value, 1)
    return int(rounded) if rounded == int(rounded) else rounded
