"""Limbs that hang on a trunk: the limb drawn whole, the trunk fading out round the shoulder."""

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass

from clip import clipped
from geometry import Point, between, distance, signed_area, simplified_ring
from palette import FADE_STEPS, SKIN_STEPS
from paths import traced
from sheet import DRAWN_LEVELS, TONE_TOLERANCE, Sheet
from splines import sampled
from view import REFERENCE

SKIN_RINGS = 18
TONE_RINGS = 10
CORNERS = 64
# The hand is small on its sheet: webs and fingertips need more points than elsewhere.
STEP = 1.5
TOLERANCE = 0.35
HALF_GONE = 0.5


@dataclass(frozen=True)
class Vignette:
    """Where the limb begins, and how far from the shoulder the trunk is still seen.

    Both windows are convex, their corners running clockwise; the trunk reaches a little under the
    limb, so that no seam shines through. Each fade has its inner and its outer half axes.
    """

    limb: Sequence[Point]
    trunk: Sequence[Point]
    centre: Point
    skin: tuple[Point, Point]
    tones: tuple[Point, Point]


def drawn_outline(name: str) -> list[Point]:
    """The border of the body that the curves are drawn on."""
    rings = json.loads((REFERENCE / f"{name}.json").read_text())["outline"]
    return [(x, y) for x, y in max(rings, key=len)]


def stretch(ring: Sequence[Point], start: Point, end: Point) -> list[Point]:
    """The part of a closed outline between the corners nearest to two places, as it runs."""
    first = min(range(len(ring)), key=lambda i: distance(ring[i], start))
    last = min(range(len(ring)), key=lambda i: distance(ring[i], end))
    return [*ring[first:], *ring[: last + 1]] if last < first else list(ring[first : last + 1])


def skin(sheet: Sheet, outline: Sequence[Point], vignette: Vignette) -> None:
    """The body, whole over the limb and to nothing on the trunk."""
    ring = sampled(outline, STEP, closed=True)
    trunk = clipped(ring, vignette.trunk)
    for step in range(1, SKIN_RINGS + 1):
        part = clipped(trunk, _oval(vignette.centre, vignette.skin, step / SKIN_RINGS))
        shade = round(FADE_STEPS * (1 - step / SKIN_RINGS))
        if len(part) > 2:
            sheet.fill(f"fade-{shade}" if shade else "skin-0", traced(part, TONE_TOLERANCE))
    limb = clipped(ring, vignette.limb)
    sheet.fill("skin-0", traced(limb, TOLERANCE))
    sheet.silhouette.append(simplified_ring(limb, 0.8))
    body = clipped(trunk, _oval(vignette.centre, vignette.skin, HALF_GONE))
    sheet.silhouette.append(simplified_ring(body, 0.8))


def tones(
    sheet: Sheet, levels: Sequence[Sequence[Sequence[Point]]], vignette: Vignette, *, gain: float
) -> None:
    """Lines of equal light, lightest first, faded on the trunk."""
    for i in DRAWN_LEVELS:
        deepest = gain * ((i + 1) / len(levels)) ** 1.1
        rings = [(sampled(ring, 3.0, closed=True), signed_area(ring) > 0) for ring in levels[i]]
        rings.sort(key=lambda each: each[1])
        for step in range(1, TONE_RINGS + 1):
            window = _oval(vignette.centre, vignette.tones, step / TONE_RINGS)
            part = [(clipped(clipped(r, vignette.trunk), window), hole) for r, hole in rings]
            _tone(sheet, deepest * step / TONE_RINGS, part)
        part = [(clipped(ring, vignette.limb), hole) for ring, hole in rings]
        _tone(sheet, deepest, part)


def _tone(sheet: Sheet, shade: float, rings: Sequence[tuple[list[Point], bool]]) -> None:
    colour = f"skin-{round(shade * SKIN_STEPS)}"
    for ring, hole in rings:
        if len(ring) > 2:
            sheet.fill(colour, traced(ring, TONE_TOLERANCE), hole=hole)


def _oval(centre: Point, fade: tuple[Point, Point], share: float) -> list[Point]:
    """Where this share is left: most of it goes early, the last of it slowly."""
    x, y = between(fade[0], fade[1], (1 - share) ** 0.8)
    turns = [2 * math.pi * i / CORNERS for i in range(CORNERS)]
    return [(centre[0] + x * math.cos(t), centre[1] + y * math.sin(t)) for t in turns]


def contour(sheet: Sheet, border: Sequence[Point], places: Sequence[Point]) -> None:
    """Down the arm, thinner round the hand, and up the arm again.

    The places, as the border runs: start, where the first arm line ends, where the hand line
    begins and ends, where the second arm line begins, end.
    """
    start, down, hand, back, up, end = places
    sheet.ink(stretch(border, hand, back), 1.45, a=0.02, b=0.02, tip=0.5, step=1.2)
    sheet.ink(stretch(border, start, down), 2.0, a=0.08, b=0.16, tip=0.1)
    sheet.ink(stretch(border, up, end), 2.0, a=0.16, b=0.02, tip=0.1)
