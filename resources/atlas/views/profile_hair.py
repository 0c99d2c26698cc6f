"""The hair of the head in profile."""

import math
import random

from geometry import (
    Point,
    Polyline,
    between,
    bezier,
    distance,
    inside,
    parts_inside,
    polar,
    smoothstep,
    unit,
)
from paths import Subpath
from sheet import Sheet
from splines import sampled
from strokes import blade, reed, splinter

HAIR_TOP = [
    (172, 209), (178, 194), (191, 176), (214, 153), (256, 125), (306, 104), (358, 93), (406, 89.5),
    (456, 92.5), (506, 101.5), (554, 117), (598, 140), (638, 172), (670, 210), (694, 253),
    (710, 302), (719, 354), (719, 404), (713, 448), (703, 487), (690, 516), (672, 544), (650, 573),
    (634, 592), (621, 610), (611, 624),
]  # fmt: skip
# Trichion, recess, temporal peak, sideburn, over the ear, nape.
HAIRLINE_FRONT = [
    (172, 209), (192, 213), (214, 219), (234, 228), (247, 240), (252, 256), (249, 276), (241, 298),
    (235, 318), (237, 338), (250, 356), (274, 373), (304, 388), (326, 402), (341, 421), (351, 444),
    (358, 470),
]  # fmt: skip
HAIRLINE_EAR = [
    (366, 466), (373, 446), (381, 427), (390, 411), (404, 401), (422, 394.5), (438, 393),
    (455, 400), (470, 418), (479, 442), (481, 470), (475, 500), (462, 524), (456, 548),
]  # fmt: skip
HAIRLINE_NAPE = [
    (456, 548), (460, 580), (468, 610), (484, 634), (510, 648), (542, 654), (572, 652), (596, 642),
    (611, 624),
]  # fmt: skip


# Of each of three shades.
SHORT_STRANDS = 46


class _HairFlow:
    """Combed back: from a line across the ear (u = 0) to the outline and the nape (u = 1)."""

    def __init__(self) -> None:
        behind = [(312, 392), (338, 424), (360, 462), (382, 496), (408, 526), (440, 550)]
        self._start = Polyline(sampled([*HAIRLINE_FRONT[:-4], *behind], 3))
        below = [(611, 624), (596, 642), (572, 652), (545, 653), (520, 648)]
        self._end = Polyline(sampled(HAIR_TOP[15:], 3) + sampled(below, 3))

    def at(self, t: float, u: float, drift: float = 0.0) -> Point:
        first = self._start.at(min(1.0, max(0.0, t + drift)))
        last = self._end.at(t**0.85)
        reach = distance(first, last) * 0.40
        leave = math.radians(-58 + smoothstep(t / 0.45) * 50 + smoothstep((t - 0.6) / 0.4) * 38)
        arrive = math.radians(66 + 34 * smoothstep(t / 0.7) - 4 * smoothstep((t - 0.6) / 0.4))
        return bezier((first, polar(first, leave, reach), polar(last, arrive, -reach), last), u)


def draw_hair(sheet: Sheet) -> None:
    """Mass with a soft edge, locks and strands, roots along the hairline."""
    flow, chance = _HairFlow(), random.Random(5)
    sheet.layer("hair")
    mass = [
        (172, 209, "c"), *HAIR_TOP[1:-1], (611, 624, "c"), *HAIRLINE_NAPE[::-1][1:-1],
        (456, 548, "c"), *HAIRLINE_EAR[::-1][1:-1], (361, 472, "c"), *HAIRLINE_FRONT[::-1][:-1],
    ]  # fmt: skip
    sheet.traced("hairline-1", mass)
    sheet.traced("hairline-2", _inner_mass(flow, 0.028))
    sheet.hair_mass(sampled(_inner_mass(flow, 0.055), 4.0, closed=True), (400, 230), 190, 420)
    whole = sampled(mass, 3, closed=True)
    for count, width, colour in (
        (12, 6.5, "lock"),
        (46, 1.7, "strand-50"),
        (50, 1.6, "strand-35"),
        (36, 1.5, "strand-25"),
    ):
        strands = (_strand(flow, chance, whole, width) for _ in range(count))
        sheet.fill(colour, *(part for parts in strands for part in parts))
    for colour in ("strand-50", "strand-35", "strand-25"):
        shares = ((i + chance.random()) / SHORT_STRANDS for i in range(SHORT_STRANDS))
        strands = (_short_strand(flow, t, chance, whole) for t in shares)
        sheet.fill(colour, *(part for parts in strands for part in parts))
    roots = [_root(flow, chance) for _ in range(84)] + _sideburn(chance, whole) + _nape(chance)
    sheet.fill("strand-35", *roots[::2])
    sheet.fill("strand-25", *roots[1::2])
    sheet.ink(HAIR_TOP, 1.9, "hair-ink", a=0.06, b=0.06, tip=0.3)


def _inner_mass(flow: _HairFlow, edge: float) -> list:
    nape = [(x, y - 5) for x, y in HAIRLINE_NAPE[::-1][1:-1]]
    soft = [flow.at(i / 40 * 0.60, edge) for i in range(40, 0, -1)]
    return [
        (178, 203, "c"), *HAIR_TOP[1:-1], (611, 624, "c"), *nape, (462, 546, "c"),
        *HAIRLINE_EAR[::-1][1:-1], (363, 464, "c"), *soft,
    ]  # fmt: skip


def _strand(
    flow: _HairFlow, chance: random.Random, whole: list[Point], width: float
) -> list[Subpath]:
    t = chance.random()
    start = chance.choice([0, chance.uniform(0.1, 0.5), chance.uniform(0.35, 0.7)])
    end = min(1.0, start + chance.uniform(0.25, 0.75))
    drift = chance.uniform(-0.012, 0.012)
    line = [flow.at(t, start + (end - start) * k / 9, drift * k / 9) for k in range(10)]
    parts = parts_inside(line, lambda point: inside(point, whole), least=4)
    return [blade(part, width * chance.uniform(0.55, 1), 0.6) for part in parts]


def _short_strand(
    flow: _HairFlow, t: float, chance: random.Random, whole: list[Point]
) -> list[Subpath]:
    start, reach = chance.uniform(0.0, 0.84), chance.uniform(0.09, 0.19)
    drift = chance.uniform(-0.008, 0.008)
    line = [flow.at(t, min(1.0, start + reach * k / 2), drift * k / 2) for k in range(3)]
    kept = all(inside(point, whole) for point in line)
    return [reed(line, chance.uniform(0.8, 1.5))] if kept else []


def _root(flow: _HairFlow, chance: random.Random) -> Subpath:
    t = chance.random() * 0.60
    base = flow.at(t, 0)
    ux, uy = unit(base, flow.at(t, 0.06))
    start, length = chance.uniform(-7, 4), chance.uniform(10, 24)
    a = (base[0] + ux * start, base[1] + uy * start)
    b = (a[0] + ux * length + chance.uniform(-2, 2), a[1] + uy * length + chance.uniform(-2, 2))
    return splinter(a, b, chance.uniform(0.7, 1.2))


def _sideburn(chance: random.Random, whole: list[Point]) -> list[Subpath]:
    found = []
    for _ in range(46):
        x = chance.uniform(318, 372)
        top = 396 + (x - 318) * 0.35
        a = (x, chance.uniform(top, top + 58 * max(0.0, 1 - abs(x - 350) / 40)))
        turn = math.radians(38 + (x - 318) * 0.9 + chance.uniform(-8, 8))
        b = polar(a, turn, chance.uniform(14, 26))
        if inside(a, whole) and inside(between(a, b, 0.7), whole):
            found.append(splinter(a, b, chance.uniform(0.8, 1.3)))
    return found


def _nape(chance: random.Random) -> list[Subpath]:
    line, found = Polyline(sampled(HAIRLINE_NAPE, 3)), []
    for _ in range(60):
        edge = line.at(chance.random())
        turn = math.radians((62 if edge[0] < 560 else 105) + chance.uniform(-14, 14))
        length = chance.uniform(9, 20)
        start = polar(edge, turn, -0.7 * length)
        found.append(splinter(start, polar(start, turn, length), chance.uniform(0.7, 1.2)))
    return found
