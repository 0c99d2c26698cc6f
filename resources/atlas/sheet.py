"""Sheet: collects the flat shapes of one view, layer by layer, in painting order."""

from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from typing import Any

from areas import Area, Outline
from body_surface import pulled_in
from border import Border
from clip import band, clipped, disc
from cut import edges_within, trimmed
from fibres import GAP, fibre_lines
from geometry import (
    Knot,
    Point,
    between,
    distance,
    inside,
    mirrored,
    parts_inside,
    signed_area,
    simplified_ring,
)
from palette import FADE_STEPS, HAIR_STEPS, SKIN_STEPS
from paths import Subpath, mirrored_subpath, running, smooth, traced
from splines import sampled
from strokes import blade, pen, splinter
from warp import Warp

WIDTH, HEIGHT = 800, 1000
LAYERS = ("tone", "hair", "muscles", "ink")

SKIN_TOLERANCE = 0.6
TONE_TOLERANCE = 1.0
BAND_TOLERANCE = 1.3
# A fade is cut into bands a little finer than the tones themselves.
BAND_STEPS = 22

# What is left of a tone on its way through a fade: most of it goes early.
EASED = ((0.0, 1.0), (0.3, 0.5), (0.65, 0.14), (1.0, 0.0))

# Bands reach under the next one, so that no seam shines through.
OVERLAP = 1.5
FIBRE_WIDTH = 3.4
# How far aside the middle of a fibre may lie that is drawn straight.
STRAIGHT = 0.8
EDGE_WIDTH = 1.1
LONG_EDGE, HELD = 60.0, 12.0

Fade = tuple[float, float]
Strength = Callable[[float], float]


class Sheet:
    """The drawing of one view; with a warp, of another body than the curves are drawn on."""

    def __init__(self, warp: Warp | None = None) -> None:
        self._warp = warp
        self._layers: dict[str, list[tuple[str, list[Subpath]]]] = {name: [] for name in LAYERS}
        self._layer = "tone"
        self.silhouette: list[list[Point]] = []
        self._border = Border()

    def layer(self, name: str) -> None:
        """Draw into this layer from now on."""
        self._layer = name

    def layers(self, *, across: bool = False) -> Iterable[tuple[str, list[tuple[str, Any]]]]:
        """Every layer with its fills and subpaths; `across` gives the mirrored twin."""
        for name, shapes in self._layers.items():
            if across:
                yield name, [(f, [mirrored_subpath(s, WIDTH) for s in ss]) for f, ss in shapes]
            else:
                yield name, shapes

    def traced(self, colour: str, knots: Sequence[Knot]) -> None:
        """A closed curve near its knots, with as few curves as will do."""
        self.fill(colour, traced(sampled(knots, 4.0, closed=True), TONE_TOLERANCE))

    def fill(self, colour: str, *subpaths: Subpath, hole: bool = False) -> None:
        """Closed areas of one colour; a hole is cut out of what the same fill drew before it."""
        moved = (self._warp.subpath(s) if self._warp else s for s in subpaths)
        self.put(colour, *moved, hole=hole)

    def put(self, colour: str, *subpaths: Subpath, hole: bool = False) -> None:
        """The same of what already lies where this body has it."""
        shapes = self._layers[self._layer]
        subpaths = tuple(subpath for subpath in subpaths if subpath)
        if not subpaths or (hole and (not shapes or shapes[-1][0] != colour)):
            return
        if not shapes or shapes[-1][0] != colour:
            shapes.append((colour, []))
        shapes[-1][1].extend(running(s, clockwise=not hole) for s in subpaths)

    def both(self, colour: str, subpaths: Iterable[Subpath]) -> None:
        """Areas of one half, and their mirror on the other."""
        for subpath in subpaths:
            self.fill(colour, subpath, mirrored_subpath(subpath, WIDTH))

    def part(self, colour: str, knots: Sequence[Knot], *, mirror: bool = False) -> None:
        """A part of the body that stands out from the rest, as an ear does."""
        for each in (knots, mirrored(knots)) if mirror else (knots,):
            ring = sampled(each, 4.0, closed=True)
            self._border.add(ring)
            ring = self.moved(ring)
            self.silhouette.append(simplified_ring(ring, 0.8))
        self.smooth(colour, knots, mirror=mirror)

    def smooth(self, colour: str, knots: Sequence[Knot], *, mirror: bool = False) -> None:
        """A closed curve through knots, on one half or both."""
        self.fill(colour, smooth(knots))
        if mirror:
            self.fill(colour, smooth(mirrored(knots)))

    def ink(
        self,
        knots: Sequence[Knot],
        width: float,
        colour: str = "ink",
        *,
        mirror: bool = False,
        window: Sequence[Point] | None = None,
        **taper: float,
    ) -> None:
        """A pen stroke, on one half or both, no further than the window."""
        # Where a figure ends stays, whatever body it shows: cut the stroke after it was moved.
        draw = self.put if window else self.fill
        line = trimmed(self.moved(sampled(knots, 2.0)), window) if window else knots
        if not line:
            return
        stroke = pen(line, width, **taper)
        draw(colour, stroke)
        if mirror:
            draw(colour, mirrored_subpath(stroke, WIDTH))

    def creases(
        self,
        table: Iterable[tuple[Any, ...]],
        *,
        mirror: bool = False,
        window: Sequence[Point] | None = None,
    ) -> None:
        """Rows of knots, width, colour and the lengths of both tapers."""
        for knots, width, colour, a, b in table:
            self.ink(knots, width, colour, a=a, b=b, tip=0.04, mirror=mirror, window=window)

    def skin(
        self,
        knots: Sequence[Knot],
        *,
        top: Fade | None = None,
        fade: Fade | None = None,
        window: Sequence[Point] | None = None,
        share: float = 1.0,
    ) -> None:
        """The body, from nothing at the top of its fade and to nothing at the bottom."""
        ring = sampled(knots, 4.0, closed=True)
        self._border.add(ring)
        ring = self.moved(ring)
        if window:
            ring = clipped(ring, window)
        if share == 1.0:
            self.silhouette.append(simplified_ring(ring, 0.8))
        between_fades = strength_between(top, fade, ((0.0, 1.0), (1.0, 0.0)))

        def strength(y: float) -> float:
            return share * between_fades(y)

        for first, _, step in _runs(strength, FADE_STEPS):
            if step:
                # Every band reaches to the bottom, under the next ones: no seam can shine through.
                part = clipped(ring, band(first, HEIGHT))
                colour = "skin-0" if step == FADE_STEPS else f"fade-{FADE_STEPS - step}"
                self.put(colour, traced(part, SKIN_TOLERANCE) if part else [])

    def edge(self, knots: Sequence[Knot], window: Sequence[Point]) -> None:
        """The fine line where a figure is cut off."""
        for part in edges_within(window, self.moved(sampled(knots, 4.0, closed=True))):
            self.put("ink3", pen(part, EDGE_WIDTH, a=0.02, b=0.02, tip=0.3))

    def tones(
        self,
        levels: Sequence[Sequence[Sequence[Point]]],
        *,
        drawn: Sequence[int] | None = None,
        gain: float = 1.0,
        top: Fade | None = None,
        fade: Fade | None = None,
        window: Sequence[Point] | None = None,
    ) -> None:
        """Lines of equal light, lightest first, as an opaque ramp; the fades are cut into bands.

        Only some of the levels are drawn where a file would grow too long.
        """
        strength = strength_between(top, fade, EASED)
        for i in drawn or range(len(levels)):
            level = levels[i]
            deepest = gain * ((i + 1) / len(levels)) ** 1.1
            rings = [
                (self.moved(self._border.snapped(sampled(r, closed=True))), signed_area(r) > 0)
                for r in level
            ]
            if window:
                rings = [(clipped(ring, window), hole) for ring, hole in rings]
            steps = max(4, round(deepest * BAND_STEPS))
            for first, last, step in _runs(strength, steps):
                shade = round(deepest * SKIN_STEPS * step / steps)
                if shade:
                    self._tone(f"skin-{shade}", rings, first, last)

    def _tone(
        self, colour: str, rings: Sequence[tuple[list[Point], bool]], top: float, bottom: float
    ) -> None:
        whole = bottom - top > 0.6 * HEIGHT
        for ring, hole in sorted(rings, key=lambda each: each[1]):
            part = clipped(ring, band(top, bottom + OVERLAP)) if ring else []
            tolerance = TONE_TOLERANCE if whole else BAND_TOLERANCE
            if len(part) > 2:
                self.put(colour, traced(part, tolerance), hole=hole)

    def moved(self, line: Sequence[Point]) -> list[Point]:
        """Where a line lies on the body that is drawn: `put` what is cut from it into bands.

        Bands must be cut afterwards: their straight edges have to fit each other.
        """
        return self._warp.line(line) if self._warp else list(line)

    def hair_mass(self, ring: Sequence[Point], centre: Point, near: float, far: float) -> None:
        """Hair that darkens from a centre outwards, in steps."""
        ring = self.moved(ring)
        self.silhouette.append(simplified_ring(ring, 0.8))
        self.put(f"hair-{HAIR_STEPS}", traced(ring, TONE_TOLERANCE))
        for step in range(HAIR_STEPS - 1, -1, -1):
            window = disc(centre, near + (far - near) * (step + 0.5) / HAIR_STEPS)
            part = clipped(ring, window)
            if len(part) > 2:
                self.put(f"hair-{step}", traced(part, TONE_TOLERANCE))

    def place(self, other: "Sheet", scale: float, shift: Point) -> None:
        """What another sheet drew, smaller, into the layers of this one."""

        def placed(numbers: tuple[float, ...]) -> tuple[float, ...]:
            return tuple(scale * value + shift[i % 2] for i, value in enumerate(numbers))

        for name, shapes in other.layers():
            self.layer(name)
            for colour, subpaths in shapes:
                self.fill(colour, *([(verb, placed(n)) for verb, n in s] for s in subpaths))
        for ring in other.silhouette:
            placed_ring = [(scale * x + shift[0], scale * y + shift[1]) for x, y in ring]
            self.silhouette.append(self.moved(placed_ring))

    def draw_areas(self, areas: Iterable[tuple[Area, Sequence[Outline]]]) -> None:
        """Outline and fibres of every muscle that has a hue, deep ones first."""
        self.layer("muscles")
        for area, sides in sorted(areas, key=lambda each: not each[0].deep):
            for outline in sides if area.hue else ():
                self._muscle(f"muscle-{area.hue}", outline, deep=area.deep)

    def _muscle(self, colour: str, outline: Outline, *, deep: bool) -> None:
        scale = outline.fibres.gap / GAP if outline.fibres else 1.0
        if outline.fibres:
            lines = fibre_lines(outline.fibres, outline.polygon, outline.holes)
            kept = (part for line in lines for part in self._on_body(line))
            self.put(f"{colour}-fibre", *(_fibre(line, FIBRE_WIDTH * scale) for line in kept))
        for ring in (outline.polygon, *outline.holes):
            moved = pulled_in(self.moved(ring), self.silhouette) if self._warp else ring
            self.put(colour, *_border(moved, scale, dashed=deep))

    def _on_body(self, line: list[Point]) -> list[list[Point]]:
        """What is left of a fibre on another body: a figure that grew still ends at its edge."""
        if not self._warp:
            return [line]

        def keep(point: Point) -> bool:
            return any(inside(point, ring) for ring in self.silhouette)

        return parts_inside(self.moved(line), keep, least=6)


def strength_between(
    top: Fade | None, fade: Fade | None, eased: Sequence[tuple[float, float]]
) -> Strength:
    """How much is left at a height: nothing above the top fade and below the bottom one."""

    def strength(y: float) -> float:
        left = 1.0
        if top:
            left *= _eased(1 - (y - top[0]) / (top[1] - top[0]), ((0, 1), (0.6, 0.2), (1, 0)))
        if fade:
            left *= _eased((y - fade[0]) / (fade[1] - fade[0]), eased)
        return left

    return strength


def _eased(t: float, stops: Sequence[tuple[float, float]]) -> float:
    if t <= 0:
        return stops[0][1]
    for (t0, v0), (t1, v1) in pairwise(stops):
        if t <= t1:
            return v0 + (v1 - v0) * (t - t0) / (t1 - t0)
    return stops[-1][1]


def _runs(strength: Strength, steps: int) -> list[tuple[float, float, int]]:
    """Stretches of the sheet's height over which a rounded strength stays the same."""
    found: list[tuple[float, float, int]] = []
    for y in range(-2, HEIGHT + 2):
        step = round(strength(y + 0.5) * steps)
        if found and found[-1][2] == step:
            found[-1] = (found[-1][0], y + 1, step)
        else:
            found.append((y, y + 1, step))
    return found


def _fibre(line: Sequence[Point], width: float) -> Subpath:
    if len(line) < 2:
        return []
    middle = line[len(line) // 2]
    straight = abs(
        (line[-1][0] - line[0][0]) * (middle[1] - line[0][1])
        - (line[-1][1] - line[0][1]) * (middle[0] - line[0][0])
    )
    if straight < STRAIGHT * distance(line[0], line[-1]):
        return splinter(line[0], line[-1], width)
    return blade(line[:: max(1, len(line) // 6)], width, 1.0)


def _border(ring: Sequence[Point], scale: float, *, dashed: bool) -> list[Subpath]:
    if dashed:
        line = sampled([*ring, ring[0]], 3.0 * scale)
        dashes = (line[i : i + 4] for i in range(0, len(line) - 4, 6))
        return [splinter(dash[0], dash[-1], 2.2 * max(0.6, scale)) for dash in dashes]
    held = [point for edge in pairwise([*ring, ring[0]]) for point in _held(*edge)]
    return [pen([*held, ring[0]], 1.3 * max(0.75, scale), a=0, b=0, tip=1, tolerance=0.9)]


def _held(a: Point, b: Point) -> list[Point]:
    """The start of an edge; a long straight one is held at both ends, or the curve would bulge."""
    length = distance(a, b)
    if length < LONG_EDGE:
        return [a]
    share = HELD / length
    return [a, between(a, b, share), between(a, b, 1 - share)]
