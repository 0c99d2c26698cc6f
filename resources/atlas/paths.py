"""Subpaths: lists of steps, one closed line each, ready to be written into a view file."""

from collections.abc import Iterable, Sequence

from fit import fitted, fitted_ring
from geometry import Knot, Point, signed_area
from splines import Cubic, cubics_through

Step = tuple[str, tuple[float, ...]]
Subpath = list[Step]


def smooth(knots: Sequence[Knot]) -> Subpath:
    """A closed curve through every knot."""
    return from_cubics(cubics_through(knots, closed=True))


def traced(ring: Sequence[Point], tolerance: float) -> Subpath:
    """A closed curve near many points; nothing when they enclose nothing."""
    return from_cubics(fitted_ring(ring, tolerance))


def ribbon(left: Sequence[Point], right: Sequence[Point], tolerance: float) -> Subpath:
    """The area between two lines that run the same way."""
    there, back = fitted(left, tolerance), fitted(right[::-1], tolerance)
    steps: Subpath = [("M", left[0]), *_curves(there)]
    if left[-1] != right[-1]:
        steps.append(("L", right[-1]))
    return [*steps, *_curves(back), ("Z", ())]


def polygon(points: Sequence[Point]) -> Subpath:
    """Straight lines."""
    return [("M", points[0]), *(("L", point) for point in points[1:]), ("Z", ())]


def from_cubics(cubics: Sequence[Cubic]) -> Subpath:
    """Curves that follow each other, closed."""
    return [("M", cubics[0][0]), *_curves(cubics), ("Z", ())] if cubics else []


def mirrored_subpath(subpath: Subpath, width: float) -> Subpath:
    """The subpath on the other half of a sheet of that width."""
    return [(verb, tuple(_across(numbers, width))) for verb, numbers in subpath]


def running(subpath: Subpath, *, clockwise: bool) -> Subpath:
    """The same area with its border run the way the fill rule needs."""
    corners = [point for _, numbers in subpath for point in _points(numbers)]
    return subpath if (signed_area(corners) > 0) == clockwise else _reversed(subpath)


def written(subpaths: Iterable[Subpath]) -> str:
    """The text of a path in tenths of a unit: moves absolute, all else from point to point."""
    return "".join(_written(subpath) for subpath in subpaths)


def _written(subpath: Subpath) -> str:
    text = ""
    x = y = 0
    for verb, numbers in subpath:
        points = [(round(px * 10), round(py * 10)) for px, py in _points(numbers)]
        offsets = (value for px, py in points for value in (px - x, py - y))
        text += (verb if verb in "MZ" else verb.lower()) + " ".join(map(str, offsets))
        x, y = points[-1] if points else (0, 0)
    return text


def _curves(cubics: Sequence[Cubic]) -> Subpath:
    return [("C", (*c1, *c2, *end)) for _, c1, c2, end in cubics]


def _points(numbers: tuple[float, ...]) -> list[Point]:
    return list(zip(numbers[::2], numbers[1::2], strict=True))


def _across(numbers: tuple[float, ...], width: float) -> Iterable[float]:
    return (width - value if i % 2 == 0 else value for i, value in enumerate(numbers))


def _reversed(subpath: Subpath) -> Subpath:
    ends = [_points(numbers)[-1] for verb, numbers in subpath if verb != "Z"]
    steps: Subpath = [("M", ends[-1])]
    for i in range(len(ends) - 1, 0, -1):
        verb, numbers = subpath[i]
        controls = _points(numbers)[:-1][::-1]
        steps.append((verb, tuple(v for point in (*controls, ends[i - 1]) for v in point)))
    return [*steps, ("Z", ())]
