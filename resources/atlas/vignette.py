"""Limbs that hang on a trunk: the limb drawn whole, the trunk fading out round the shoulder."""

from collections.abc import Sequence
from dataclasses import dataclass

from clip import clipped, disc
from geometry import Point, distance, signed_area, simplified_ring
from palette import FADE_STEPS, SKIN_STEPS
from paths import traced
from sheet import BAND_TOLERANCE, DRAWN_LEVELS, TONE_TOLERANCE, Sheet
from splines import sampled

SKIN_RINGS = 16
TONE_RINGS = 7
# The trunk reaches a little under the limb, so that no seam shines through.
SEAM = 3.0
HALF_GONE = 0.55


@dataclass(frozen=True)
class Vignette:
    """Where the limb begins, and how far from the shoulder the trunk is still seen.

    Both windows are convex, their corners running clockwise; the tones are gone before the skin.
    """

    limb: Sequence[Point]
    trunk: Sequence[Point]
    centre: Point
    skin: tuple[float, float]
    tones: tuple[float, float]


def stretch(ring: Sequence[Point], start: Point, end: Point) -> list[Point]:
    """The part of a closed outline between the corners nearest to two places, as it runs."""
    first = min(range(len(ring)), key=lambda i: distance(ring[i], start))
    last = min(range(len(ring)), key=lambda i: distance(ring[i], end))
    return [*ring[first:], *ring[: last + 1]] if last < first else list(ring[first : last + 1])


def skin(sheet: Sheet, outline: Sequence[Point], vignette: Vignette) -> None:
    """The body, whole over the limb and to nothing on the trunk."""
    ring = sampled(outline, 4.0, closed=True)
    near, far = vignette.skin
    trunk = clipped(ring, vignette.trunk)
    for step in range(1, SKIN_RINGS + 1):
        part = clipped(trunk, disc(vignette.centre, _radius(near, far, step / SKIN_RINGS)))
        shade = round(FADE_STEPS * (1 - step / SKIN_RINGS))
        if len(part) > 2:
            sheet.fill(f"fade-{shade}" if shade else "skin-0", traced(part, TONE_TOLERANCE))
    limb = clipped(ring, vignette.limb)
    sheet.fill("skin-0", traced(limb, TONE_TOLERANCE))
    sheet.silhouette.append(simplified_ring(limb, 0.8))
    body = clipped(trunk, disc(vignette.centre, near + (far - near) * HALF_GONE))
    sheet.silhouette.append(simplified_ring(body, 0.8))


def tones(
    sheet: Sheet, levels: Sequence[Sequence[Sequence[Point]]], vignette: Vignette, *, gain: float
) -> None:
    """Lines of equal light, lightest first, faded on the trunk."""
    near, far = vignette.tones
    for i in DRAWN_LEVELS:
        deepest = gain * ((i + 1) / len(levels)) ** 1.1
        rings = [(sampled(ring, 4.0, closed=True), signed_area(ring) > 0) for ring in levels[i]]
        rings.sort(key=lambda each: each[1])
        for step in range(1, TONE_RINGS + 1):
            window = disc(vignette.centre, _radius(near, far, step / TONE_RINGS))
            part = [(clipped(clipped(r, vignette.trunk), window), hole) for r, hole in rings]
            _tone(sheet, deepest * step / TONE_RINGS, part, BAND_TOLERANCE)
        part = [(clipped(ring, vignette.limb), hole) for ring, hole in rings]
        _tone(sheet, deepest, part, TONE_TOLERANCE)


def _tone(
    sheet: Sheet, shade: float, rings: Sequence[tuple[list[Point], bool]], tolerance: float
) -> None:
    colour = f"skin-{round(shade * SKIN_STEPS)}"
    for ring, hole in rings:
        if len(ring) > 2:
            sheet.fill(colour, traced(ring, tolerance), hole=hole)


def _radius(near: float, far: float, share: float) -> float:
    """Where this share is left: most of it goes early, the last of it slowly."""
    return near + (far - near) * (1 - share) ** 0.8
