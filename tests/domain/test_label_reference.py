"""A use fits an age and a part of the world; open ends are open."""

import pytest

from injector_app.domain.clinic import WorldRegion
from injector_app.domain.label_reference import UseReference

EU_ADULTS = UseReference("azzalure", "lines", "Lines", frozenset({WorldRegion.EU}), "SmPC")


@pytest.mark.parametrize(
    ("least", "greatest", "age", "fits"),
    [
        (None, None, 0, True),
        (18, None, 17, False),
        (18, None, 18, True),
        (18, 64, 64, True),
        (18, 64, 65, False),
    ],
)
def test_ages(least: int | None, greatest: int | None, age: int, fits: bool) -> None:  # noqa: FBT001 - a table
    use = UseReference(
        "azzalure",
        "lines",
        "Lines",
        frozenset({WorldRegion.EU}),
        "SmPC",
        least_age=least,
        greatest_age=greatest,
    )
    assert use.fits(region=WorldRegion.EU, age=age) is fits


def test_part_of_the_world() -> None:
    assert not EU_ADULTS.fits(region=WorldRegion.US, age=30)
