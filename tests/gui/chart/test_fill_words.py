"""A grid in words."""

from injector_app.domain.grid_fill import Grid
from injector_app.domain.split_units import split_units
from injector_app.domain.units import Units
from injector_app.gui.chart.fill_words import doses_in_words, grid_in_words


def test_remainder_is_said() -> None:
    doses = split_units(Units.parse("50"), 15)
    assert doses_in_words(doses, 1) == "points 1 to 5: 3.34 U, points 6 to 15: 3.33 U"
    assert doses_in_words(split_units(Units.parse("50"), 10), 4) == "5 U each"
    assert doses_in_words(split_units(Units.parse("1"), 3), 7) == (
        "point 7: 0.34 U, points 8 to 9: 0.33 U"
    )


def test_distance_is_in_centimetres() -> None:
    assert grid_in_words(Grid(((0, 0), (1, 1)), 13.27)) == "2 points, 1.3 cm apart"
    assert grid_in_words(Grid(((0, 0),), 50)) == "1 point"
