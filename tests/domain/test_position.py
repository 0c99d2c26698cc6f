"""Positions are fractions of the canvas."""

import pytest

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.position import Position


def test_nearly_equal_places_are_equal() -> None:
    assert Position(0.1234567, 0.5) == Position(0.1234568, 0.5)


@pytest.mark.parametrize(
    ("x", "y", "path"), [(-0.1, 0, "x"), (0, 1.01, "y"), (float("nan"), 0, "x")]
)
def test_place_outside_is_refused_by_its_axis(x: float, y: float, path: str) -> None:
    with pytest.raises(RuleBroken) as caught:
        Position(x, y)
    assert (caught.value.rule, caught.value.path) == (Rule.POSITION_OUTSIDE, path)
