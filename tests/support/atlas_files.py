"""The files of the atlas that the generator writes now, read as they are."""

import json
import math
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from injector_app.system.paths import PACKAGE, resources_folder

NEWEST = resources_folder() / "diagrams" / "2"
GENERATOR = PACKAGE.parent / "resources" / "atlas"
MANIFEST: dict[str, Any] = json.loads((NEWEST / "manifest.json").read_bytes())
VARIANTS = tuple(MANIFEST["variants"])
DRAWN = tuple(name for name, entry in MANIFEST["diagrams"].items() if "twin" not in entry)

Place = Sequence[float]


def drawing(variant: str, name: str) -> dict[str, Any]:
    """One file; names are those of drawn views."""
    found: dict[str, Any] = json.loads((NEWEST / variant / f"{name}.json").read_bytes())
    return found


def file_of(variant: str, name: str) -> Path:
    """Where it is."""
    return NEWEST / variant / f"{name}.json"


def mirrored(place: Place) -> tuple[float, float]:
    """The same place on the other half of a symmetric view."""
    return 800 - place[0], place[1]


def flat_mm(document: Mapping[str, Any], a: Place, b: Place) -> float:
    """How far apart two places are on the sheet."""
    return math.dist(a[:2], b[:2]) * float(document["mm_per_unit"])


def surface_mm(document: Mapping[str, Any], a: Place, b: Place, steps: int = 80) -> float:
    """How far apart they are along the skin."""
    shares = [i / steps for i in range(steps + 1)]
    line = [(a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t) for t in shares]
    room = [_in_room(document, x, y) for x, y in line]
    return sum(math.dist(room[i], room[i + 1]) for i in range(steps))


def _in_room(document: Mapping[str, Any], x: float, y: float) -> tuple[float, float, float]:
    surface = document["surface"]
    depth = depth_mm(surface, x, y)
    scale = document["mm_per_unit"] * (surface["eye_mm"] - depth) / surface["eye_mm"]
    return (x - 400) * scale, (y - 500) * scale, depth


def depth_mm(surface: Mapping[str, Any], x: float, y: float) -> float:
    """Between the four nodes round a place."""
    columns, rows = surface["columns"], surface["rows"]
    across, down = x / 800 * (columns - 1), y / 1000 * (rows - 1)
    i, j = min(int(across), columns - 2), min(int(down), rows - 2)
    u, t, depth = across - i, down - j, surface["depth"]
    top = depth[j * columns + i] * (1 - u) + depth[j * columns + i + 1] * u
    bottom = depth[(j + 1) * columns + i] * (1 - u) + depth[(j + 1) * columns + i + 1] * u
    return float(top * (1 - t) + bottom * t) / 10
