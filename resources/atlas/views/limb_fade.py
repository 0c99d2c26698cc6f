"""A limb that fades out along a slanting line, as at the groin, instead of at a cut edge."""

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from clip import clipped
from geometry import Point, signed_area, simplified_ring
from palette import FADE_STEPS, SKIN_STEPS
from paths import traced
from sheet import (
    BAND_STEPS,
    DRAWN_LEVELS,
    EASED,
    OVERLAP,
    TONE_TOLERANCE,
    Sheet,
    strength_between,
)
from splines import sampled

FAR = 1400


@dataclass(frozen=True)
class Slant:
    """Nothing is faded behind the line through `origin`; `angle` turns its way out, 0 is up.

    The tones are gone where the skin begins to fade, `reach` later the skin is gone too.
    """

    origin: Point
    angle: float
    reach: float
    tone_reach: float

    def window(self, near: float, far: float) -> list[Point]:
        """The band between two distances from the line, outwards positive."""
        turn = math.radians(self.angle)
        ox, oy = math.sin(turn), -math.cos(turn)
        ax, ay = -oy, ox
        x, y = self.origin
        corners = ((far, -FAR), (far, FAR), (near, FAR), (near, -FAR))
        return [(x + ox * out + ax * by, y + oy * out + ay * by) for out, by in corners]


def faded_limb(
    sheet: Sheet,
    ring: Sequence[Point],
    levels: Sequence[Sequence[Sequence[Point]]],
    slant: Slant,
    gain: float,
) -> None:
    """Skin and tone of a limb."""
    outer = slant.window(-FAR, slant.reach)
    sheet.silhouette.append(simplified_ring(clipped(ring, outer), 0.8))
    skin = strength_between(None, (0.0, slant.reach), ((0.0, 1.0), (1.0, 0.0)))
    for near, far, step in _bands(skin, slant.reach, FADE_STEPS):
        part = clipped(ring, slant.window(near - OVERLAP, far))
        colour = "skin-0" if step == FADE_STEPS else f"fade-{FADE_STEPS - step}"
        sheet.fill(colour, traced(part, TONE_TOLERANCE) if len(part) > 2 else [])
    tone = strength_between(None, (-slant.tone_reach, 0.0), EASED)
    for i in DRAWN_LEVELS:
        deepest = gain * ((i + 1) / len(levels)) ** 1.1
        rings = [(sampled(each, 4.0, closed=True), signed_area(each) > 0) for each in levels[i]]
        steps = max(4, round(deepest * BAND_STEPS))
        for near, far, step in _bands(tone, 0.0, steps):
            shade = round(deepest * SKIN_STEPS * step / steps)
            if shade:
                _tone(sheet, f"skin-{shade}", rings, slant.window(near - OVERLAP, far))


def _tone(
    sheet: Sheet,
    colour: str,
    rings: Sequence[tuple[list[Point], bool]],
    window: Sequence[Point],
) -> None:
    for ring, hole in sorted(rings, key=lambda each: each[1]):
        part = clipped(ring, window)
        if len(part) > 2 and abs(signed_area(part)) > 1:
            sheet.fill(colour, traced(part, TONE_TOLERANCE), hole=hole)


def _bands(
    strength: Callable[[float], float], end: float, steps: int
) -> Iterator[tuple[float, float, int]]:
    """Stretches outwards from the limb over which a rounded strength stays the same."""
    near, now = float(-FAR), steps
    for at in range(-200, math.ceil(end) + 1):
        step = round(strength(at + 0.5) * steps)
        if step != now:
            if now:
                yield near, float(at), now
            near, now = float(at), step
    if now:
        yield near, end, now
