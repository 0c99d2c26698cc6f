"""View: what is known of one view of the body before it is drawn."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from areas import Area
from geometry import Point
from sheet import Sheet
from variants import body

REFERENCE = Path(__file__).parent / "ref"


@dataclass(frozen=True)
class View:
    """One view; a twin is its exact mirror, the same part of the body on the other side.

    `skin` names the skin of all that it shows.
    """

    id: str
    name: str
    mm_per_unit: float
    viewer_left: str
    draw: Callable[[Sheet], None]
    landmarks: Mapping[str, Point]
    areas: Sequence[Area]
    skin: str
    side: str | None = None
    twin: tuple[str, str] | None = None


def body_reference(name: str) -> dict[str, Any]:
    """Tones and outlines of the body that is being drawn; see mesh/."""
    of_body = REFERENCE / body() / f"{name}.json"
    path = of_body if of_body.exists() else REFERENCE / f"{name}.json"
    found: dict[str, Any] = json.loads(path.read_text())
    return found


def drawn_outline(name: str) -> list[Point]:
    """The border of the body that the curves are drawn on."""
    rings = json.loads((REFERENCE / f"{name}.json").read_text())["outline"]
    return [(x, y) for x, y in max(rings, key=len)]
