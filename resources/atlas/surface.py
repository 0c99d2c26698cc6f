"""Surface: how near the viewer the skin lies, node by node over the canvas."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

REFERENCE = Path(__file__).parent / "ref" / "surface"
WIDTH, HEIGHT = 800, 1000


@dataclass(frozen=True)
class Surface:
    """Depth in tenths of a millimetre, row by row; the scale in the middle plane; the eye."""

    columns: int
    rows: int
    eye_mm: float
    mm_per_unit: float
    depth: Sequence[int]

    def depth_mm(self, x: float, y: float) -> float:
        """The depth at a place of the canvas."""
        column, across = _cell(x / WIDTH, self.columns)
        row, down = _cell(y / HEIGHT, self.rows)
        at = row * self.columns + column
        top = self.depth[at] * (1 - across) + self.depth[at + 1] * across
        at += self.columns
        bottom = self.depth[at] * (1 - across) + self.depth[at + 1] * across
        return (top * (1 - down) + bottom * down) / 10

    def written(self) -> dict[str, Any]:
        """As a view file keeps it."""
        return {
            "columns": self.columns,
            "rows": self.rows,
            "eye_mm": self.eye_mm,
            "depth": list(self.depth),
        }


def stored_surface(variant: str, view: str) -> Surface | None:
    """The surface of a view, if it has been measured."""
    path = REFERENCE / variant / f"{view}.json"
    if not path.exists():
        return None
    found = json.loads(path.read_text())
    return Surface(
        found["columns"], found["rows"], found["eye_mm"], found["mm_per_unit"], found["depth"]
    )


def _cell(share: float, count: int) -> tuple[int, float]:
    along = min(max(share, 0.0), 1.0) * (count - 1)
    cell = min(int(along), count - 2)
    return cell, along - cell
