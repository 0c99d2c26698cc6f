"""What a grid is, in words: how many points, how far apart, and who takes the remainder."""

from injector_app.domain.grid_fill import Grid
from injector_app.domain.units import Units


def grid_in_words(grid: Grid) -> str:
    """As in: 15 points, 1.3 cm apart."""
    count = len(grid.places)
    if count == 1:
        return "1 point"
    return f"{count} points, {grid.spacing_mm / 10:.1f} cm apart"


def doses_in_words(doses: tuple[Units, ...], first: int) -> str:
    """As in: points 1 to 5: 3.34 U, points 6 to 15: 3.33 U; or 5 U each."""
    more = doses.count(doses[0])
    last = first + len(doses) - 1
    if more == len(doses):
        return f"{doses[0]} U each" if more > 1 else f"{doses[0]} U"
    parts = ((first, first + more - 1, doses[0]), (first + more, last, doses[-1]))
    return ", ".join(f"{_points(start, end)}: {units} U" for start, end, units in parts)


def _points(start: int, end: int) -> str:
    return f"point {start}" if start == end else f"points {start} to {end}"
