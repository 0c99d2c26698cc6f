"""Tones: the areas darker than each of many levels, as rings in canvas units."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import reduce

import numpy as np
from scipy import ndimage
from shapely.affinity import scale
from shapely.geometry import Polygon, box
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

from mesh.base_mesh import Array
from mesh.camera import FINE, HEIGHT, WIDTH
from mesh.lines import level_lines, resampled, signed_area, simplified_ring, smoothed_ring

LEVELS = (
    0.87, 0.84, 0.81, 0.78, 0.75, 0.72, 0.69, 0.66, 0.63, 0.60, 0.565, 0.53, 0.49, 0.45, 0.41, 0.37,
    0.33,
)  # fmt: skip
# Light levels are smoother than dark ones: between these two brightnesses one turns into the other.
KNEE, ABOVE = 0.70, 0.2
LEAST_AREA = 110.0
TOLERANCE = 0.8
OUTSIDE = 9.0
PAD = 2
AXIS = WIDTH / 2

Rings = list[list[list[float]]]


@dataclass(frozen=True)
class Blur:
    """How far dark and light tones are smoothed, in pixels, and their borders, in points."""

    dark: float = 3.5
    light: float = 26.0
    border: float = 3.0


def tone_levels(
    bright: Array, blur: Blur, clip: BaseGeometry, *, symmetric: bool
) -> Sequence[Rings]:
    """The rings of every level, within the clip; holes run the other way round."""
    crisp = ndimage.gaussian_filter(bright, blur.dark)
    soft = ndimage.gaussian_filter(bright, blur.light)
    found = []
    for level in LEVELS:
        share = np.clip((level - KNEE) / ABOVE, 0, 1) ** 1.5
        rings = _darker(crisp * (1 - share) + soft * share, level, blur.border)
        if symmetric:
            rings = _symmetric(rings)
        inside = _large(_even_odd(rings).intersection(clip))
        rings = [simplified_ring(ring, TOLERANCE * 0.6) for ring in inside]
        found.append([_tenths(ring) for ring in rings if len(ring) >= 4])
    return found


def outline(mask: Array, tolerance: float, step: float = 4) -> Rings:
    """The border of the body and of openings in it."""
    soft = np.pad(ndimage.gaussian_filter(mask.astype(float), 1.2), PAD)
    found = []
    for line in level_lines(soft, 0.5):
        ring = (line - PAD + 0.5) / FINE
        if abs(signed_area(ring)) >= 500:
            ring = smoothed_ring(resampled(ring, step, closed=True), 2 if step == 4 else 1.6)
            found.append(_tenths(simplified_ring(ring, tolerance)))
    return found


def filled(rings: Rings) -> BaseGeometry:
    """The area within an outline, a little smaller, so that no tone spills."""
    parts = [Polygon(ring).buffer(0) for ring in rings if len(ring) > 4]
    return unary_union(parts).buffer(-0.3)


def sheet_window(top: float = 0, bottom: float = HEIGHT) -> BaseGeometry:
    """A stretch of the sheet."""
    return box(0, top, WIDTH, bottom)


def _tenths(ring: Array) -> list[list[float]]:
    return [[round(float(x), 1), round(float(y), 1)] for x, y in ring]


def _darker(bright: Array, level: float, border: float) -> list[Array]:
    found = []
    for line in level_lines(-np.pad(bright, PAD, constant_values=OUTSIDE), -level):
        ring = (line - PAD + 0.5) / FINE
        if np.hypot(*(ring[0] - ring[-1])) > 1 or abs(signed_area(ring)) < LEAST_AREA:
            continue
        ring = resampled(ring, 3, closed=True)
        if len(ring) >= 8:
            ring = simplified_ring(smoothed_ring(ring, border), TOLERANCE)
            found += [ring] if len(ring) >= 4 else []
    return found


def _even_odd(rings: Sequence[Array]) -> BaseGeometry:
    parts = (Polygon(ring).buffer(0) for ring in rings)
    return reduce(lambda whole, part: whole.symmetric_difference(part), parts, Polygon())


def _symmetric(rings: Sequence[Array]) -> list[Array]:
    """The left half and its mirror."""
    half = _even_odd(rings).intersection(box(-99, -99, AXIS, 9999))
    other = scale(half, -1, 1, origin=(AXIS, 0))
    whole = unary_union([half.buffer(0.02), other.buffer(0.02)])
    return [
        ring for ring in (simplified_ring(r, TOLERANCE) for r in _large(whole)) if len(ring) >= 4
    ]


def _large(shape: BaseGeometry) -> list[Array]:
    parts = [shape] if shape.geom_type == "Polygon" else getattr(shape, "geoms", [])
    areas = [part for part in parts if part.geom_type == "Polygon" and not part.is_empty]
    lines = [line for part in areas for line in (part.exterior, *part.interiors)]
    rings = [np.array(line.coords)[:-1] for line in lines]
    return [ring for ring in rings if abs(signed_area(ring)) > LEAST_AREA]
