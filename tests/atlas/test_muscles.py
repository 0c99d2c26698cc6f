"""Muscles end where the figure ends, on every body."""

import importlib
import re
from collections.abc import Iterator, Mapping
from types import ModuleType
from typing import Any

import pytest

from tests.support.atlas_files import DRAWN, GENERATOR, VARIANTS, drawing

# Outlines follow the contour, whose pen stroke is up to 2.2 units wide, and bulge a little.
MOST_BESIDE = 5.0
MEMBERS = {"M": 2, "l": 2, "c": 6}


@pytest.fixture
def geometry(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(GENERATOR))
    return importlib.import_module("geometry")


def ends(path: str) -> Iterator[tuple[float, float]]:
    """The places that a path of a view file goes through."""
    x = y = 0
    for verb, text in re.findall(r"([Mlc])([^MlcZ]*)", path):
        numbers = [int(number) for number in re.findall(r"-?\d+", text)]
        for i in range(0, len(numbers), MEMBERS[verb]):
            dx, dy = numbers[i : i + MEMBERS[verb]][-2:]
            x, y = (dx, dy) if verb == "M" else (x + dx, y + dy)
            yield x / 10, y / 10


def farthest(geometry: ModuleType, document: Mapping[str, Any], *, lower: float = 0) -> float:
    """How far the muscles of a drawing, moved down by so much, reach beyond the body."""
    (muscles,) = (layer for layer in document["layers"] if layer["name"] == "muscles")
    places = {(x, y + lower) for shape in muscles["shapes"] for x, y in ends(shape["d"])}
    rings = document["silhouette"]
    beside = [p for p in places if not any(geometry.inside(p, ring) for ring in rings)]
    return max((min(geometry.edge_distance(p, r) for r in rings) for p in beside), default=0.0)


@pytest.mark.parametrize("name", DRAWN)
@pytest.mark.parametrize("variant", VARIANTS)
def test_muscles_stay_on_the_body(geometry: ModuleType, variant: str, name: str) -> None:
    assert farthest(geometry, drawing(variant, name)) <= MOST_BESIDE


def test_muscles_that_hang_out_are_found(geometry: ModuleType) -> None:
    assert farthest(geometry, drawing("adult", "face_front"), lower=15) > MOST_BESIDE
