"""The hair of the face from the front."""

import math
import random

from geometry import Point, Polyline, between, mirrored, symmetric, unit
from paths import Subpath, traced
from sheet import Sheet
from splines import sampled
from strokes import lens, splinter

HAIR_TOP = [
    (400, 56), (358, 59), (310, 69), (267, 86), (229, 111), (199, 142), (175, 182), (158.5, 228),
    (149, 276), (145, 322), (145.5, 362), (150, 398),
]  # fmt: skip
HAIRLINE = [
    (400, 173), (372, 174), (344, 178), (316, 185), (290, 196), (268, 211), (250, 231), (236, 255),
    (224, 282), (212, 310), (201, 332), (192, 353), (186, 377), (181, 403), (175.5, 429),
    (169.5, 451), (163, 468),
]  # fmt: skip


SHORT_STRANDS = 84


class _HairFlow:
    """Hair runs from the hairline (u = 0) back to the outline (u = 1); t runs to the sideburn."""

    def __init__(self) -> None:
        self._line = Polyline(sampled(HAIRLINE, 3))
        self._top = Polyline(sampled(HAIR_TOP, 3))

    def at(self, t: float, u: float) -> Point:
        root = self._line.at(t)
        end = self._top.at(0.01 + 0.98 * max(0.0, t) ** 0.9)
        cx, cy = between(root, end, 0.5)
        bow = 0.05 + 0.10 * t
        middle = (cx - (end[1] - root[1]) * bow, cy + (end[0] - root[0]) * bow)
        x, y = (
            (1 - u) ** 2 * root[k] + 2 * u * (1 - u) * middle[k] + u * u * end[k] for k in (0, 1)
        )
        return x, y


def draw_hair(sheet: Sheet) -> None:
    """Mass with a soft edge, locks, strands, and roots over the hairline."""
    flow = _HairFlow()
    sheet.layer("hair")
    for edge, colour in ((0.0, "hairline-0"), (0.05, "hairline-1"), (0.12, "hairline-2")):
        sheet.traced(colour, _hair_ring(flow, edge))
    ring = sampled(_hair_ring(flow, 0.2), 4.0, closed=True)
    sheet.hair_mass(ring, (400, 330), 190, 300)
    # Deeper steps of the mass lie under its edge and would shine through as a line.
    front = [flow.at(i / 36, 0.2 * (1 + 0.5 * i / 36)) for i in range(0, 17, 2)]
    sheet.ink(front, 2.0, "hair-0", a=0.02, b=0.5, tip=0.3, mirror=True)
    chance = random.Random(7)
    sheet.both("lock", [_lock(flow, chance) for _ in range(9)])
    strands: list[list[Subpath]] = [[], [], []]
    for i in range(76):
        strands[i % 3].append(_strand(flow, chance, near_side=i > 62))
    for i in range(SHORT_STRANDS):
        t = ((i + chance.random()) / SHORT_STRANDS) ** 0.9
        strands[chance.randrange(3)].append(_short_strand(flow, t, chance))
    for colour, found in zip(("strand-50", "strand-35", "strand-25"), strands, strict=True):
        sheet.both(colour, found)
    roots = [_root(flow, chance) for _ in range(60)]
    sheet.both("strand-35", roots[::2])
    sheet.both("strand-25", roots[1::2])
    sheet.ink(symmetric(HAIR_TOP[::-1]), 1.8, "hair-ink", tip=0.4, a=0.08, b=0.08)


def _hair_ring(flow: _HairFlow, edge: float) -> list[tuple]:
    line = [flow.at(i / 36, edge * (1 + 0.5 * i / 36)) for i in range(37)]
    half = [*line[1:-1], (*line[-1], "c"), (157, 446), (153, 420), *HAIR_TOP[:0:-1]]
    across = mirrored(half)
    return [line[0], *half, HAIR_TOP[0], *across]


def _lock(flow: _HairFlow, chance: random.Random) -> Subpath:
    t = chance.uniform(0.3, 0.97)
    width = chance.uniform(0.008, 0.024)
    start, end = (0.02, 0.7) if chance.random() < 0.5 else (0.35, 1.0)
    us = [start + (end - start) * j / 5 for j in range(6)]
    left = [flow.at(t, u) for u in us]
    right = [
        flow.at(min(1.0, t + width * math.sin(math.pi * (j + 0.3) / 6)), u)
        for j, u in enumerate(us)
    ]
    return traced([*left, *right[-2:0:-1]], 0.8)


def _strand(flow: _HairFlow, chance: random.Random, *, near_side: bool) -> Subpath:
    t = chance.uniform(0.78, 1) if near_side else chance.random()
    start, end = chance.uniform(0.25, 0.6), 1.0
    if chance.random() < 0.6:
        start, end = chance.uniform(-0.03, 0.12), chance.uniform(0.3, 0.85)
    a, b = flow.at(t, start), flow.at(t, end)
    middle = flow.at(min(1.0, max(0.0, t + chance.uniform(-0.006, 0.006))), (start + end) / 2)
    control = (2 * middle[0] - (a[0] + b[0]) / 2, 2 * middle[1] - (a[1] + b[1]) / 2)
    return lens(a, control, b, chance.uniform(0.7, 1.7))


def _short_strand(flow: _HairFlow, t: float, chance: random.Random) -> Subpath:
    """A fine hair that begins anywhere and ends before the outline."""
    start = chance.uniform(0.02, 0.62)
    end = min(0.96, start + chance.uniform(0.22, 0.5))
    aside = min(1.0, t + chance.uniform(-0.006, 0.006))
    return splinter(flow.at(t, start), flow.at(aside, end), chance.uniform(0.8, 1.6))


def _root(flow: _HairFlow, chance: random.Random) -> Subpath:
    t = chance.random() ** 0.9
    base = flow.at(t, 0)
    ux, uy = unit(base, flow.at(t, 0.22))
    start, length = chance.uniform(-7, 5), chance.uniform(10, 26)
    a = (base[0] + ux * start, base[1] + uy * start)
    b = (
        a[0] + ux * length + chance.uniform(-2.5, 2.5),
        a[1] + uy * length + chance.uniform(-2.5, 2.5),
    )
    return splinter(a, b, chance.uniform(0.7, 1.2))
