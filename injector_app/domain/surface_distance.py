"""The length along the skin between two places of a view."""

from itertools import pairwise
from math import dist

from injector_app.domain.surface import Place, Surface

Size = tuple[float, float]


def surface_distance(surface: Surface, a: Place, b: Place, *, size: Size) -> float:
    """Millimetres over the surface along the straight line from a to b on the canvas.

    Args:
        surface: the depths.
        a: one place, in fractions of the canvas.
        b: the other place.
        size: width and height of the canvas in mm, in the plane of depth 0.
    """
    steps = surface.steps_between(a, b)
    fractions = (step / steps for step in range(steps + 1))
    way = (
        _in_space(surface, (a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t), size)
        for t in fractions
    )
    return sum(dist(one, other) for one, other in pairwise(way))


def _in_space(surface: Surface, place: Place, size: Size) -> tuple[float, float, float]:
    depth = surface.depth_at(*place)
    # Central projection: what is nearer to the eye looks larger than it is.
    true = (surface.eye_mm - depth) / surface.eye_mm
    return (place[0] - 0.5) * size[0] * true, (place[1] - 0.5) * size[1] * true, depth
