"""Depths between the places of the grid are bilinear."""

import pytest

from injector_app.domain.surface import Surface

SLOPE = Surface(columns=3, rows=2, eye_mm=900, depth=(0, 100, 200, 100, 200, 300))


@pytest.mark.parametrize(
    ("across", "down", "depth"),
    [(0, 0, 0), (1, 0, 20), (0, 1, 10), (1, 1, 30), (0.5, 0.5, 15), (0.25, 0.0, 5), (0.9, 0.1, 19)],
)
def test_depth_follows_the_grid(across: float, down: float, depth: float) -> None:
    assert SLOPE.depth_at(across, down) == pytest.approx(depth)


def test_longer_ways_have_more_steps() -> None:
    assert SLOPE.steps_between((0.5, 0.5), (0.5, 0.5)) == 1
    assert SLOPE.steps_between((0, 0), (1, 0)) == 8
