"""Warp: smooth shifts of a drawing, mirror for mirror, whose curves stay curves."""

import importlib
from types import ModuleType

import pytest

from tests.support.atlas_files import GENERATOR


@pytest.fixture
def warp(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(GENERATOR))
    return importlib.import_module("warp")


def shifted(warp: ModuleType, *, symmetric: bool) -> object:
    """Every node of a grid moved, more to the right and further down the sheet."""
    nodes = [(0.1 * (i - 9) ** 2, 0.8 * j) for j in range(23) for i in range(19)]
    return warp.Warp(19, 23, 50, nodes, symmetric)


def test_an_even_shift_moves_everything_by_it(warp: ModuleType) -> None:
    even = warp.Warp(19, 23, 50, [(3.0, -4.0)] * (19 * 23), symmetric=False)
    for place in ((0, 0), (400, 500), (799, 12), (-40, 1040)):
        assert even.at(place) == pytest.approx((place[0] + 3, place[1] - 4))


def test_a_symmetric_warp_keeps_the_axis_and_mirrors(warp: ModuleType) -> None:
    found = shifted(warp, symmetric=True)
    assert found.at((400.0, 300.0))[0] == 400  # type: ignore[attr-defined]
    left, right = found.at((250.0, 300.0)), found.at((550.0, 300.0))  # type: ignore[attr-defined]
    assert right == pytest.approx((800 - left[0], left[1]))


def test_neighbours_stay_neighbours(warp: ModuleType) -> None:
    found = shifted(warp, symmetric=False)
    line = [found.at((x / 2, 500)) for x in range(1600)]  # type: ignore[attr-defined]
    steps = [line[i + 1][0] - line[i][0] for i in range(1599)]
    assert min(steps) > 0
    assert max(abs(steps[i + 1] - steps[i]) for i in range(1598)) < 0.01


def test_a_long_curve_follows_its_own_places(warp: ModuleType) -> None:
    found = shifted(warp, symmetric=False)
    hull = [(50.0, 900.0), (60.0, 400.0), (500.0, 100.0), (780.0, 80.0)]
    path = [("M", hull[0]), ("C", tuple(v for point in hull[1:] for v in point)), ("Z", ())]
    moved = found.subpath(path)  # type: ignore[attr-defined]
    assert [verb for verb, _ in moved][:2] == ["M", "C"]
    assert len(moved) > len(path)
    geometry = importlib.import_module("geometry")
    wanted = [found.at(geometry.bezier(hull, i / 200)) for i in range(201)]  # type: ignore[attr-defined]
    ends = [numbers[-2:] for verb, numbers in moved if verb == "C"]
    for end in ends:
        assert min(geometry.distance(end, place) for place in wanted) < 3
    assert ends[-1] == pytest.approx(found.at(hull[-1]))  # type: ignore[attr-defined]
