"""Head and nape from behind: drawn on the viewer's left, the patient's left, and mirrored."""

import math
import random

from cut import hanging
from geometry import (
    Point,
    Polyline,
    bezier,
    distance,
    flipped,
    inside,
    mirrored,
    parts_inside,
    polar,
    smoothstep,
    symmetric,
)
from paths import Subpath
from sheet import Sheet
from splines import sampled
from strokes import blade, lens, splinter
from view import body_reference

FACE = [
    (189, 554), (196, 564), (202, 579), (218, 632), (227, 659), (238, 680), (250, 700), (258, 714),
]  # fmt: skip
NECK = [
    (256, 704), (259, 722), (261, 746), (260, 773), (254, 809), (246, 835), (234, 856), (216, 877),
    (192, 898), (160, 922), (132, 938), (100, 953), (66, 965), (8, 981),
]  # fmt: skip
EAR = [
    (168, 410), (161, 406), (154, 405.5), (147.5, 409), (143.6, 417), (142.8, 430), (144.5, 450),
    (146.6, 470), (148.6, 492), (151.5, 514), (155.4, 535), (160, 546), (168, 552), (179, 554),
    (190, 553),
]  # fmt: skip
HAIR_TOP = [
    (400, 93), (372, 94.5), (340, 99), (306, 109), (272, 125), (242, 147), (217, 177), (198, 214),
    (183, 257), (171, 304), (162, 350), (157, 388), (158, 410),
]  # fmt: skip
NAPE = [
    (172, 520), (186, 546), (200, 570), (214, 602), (232, 630), (256, 647), (286, 652), (316, 648),
    (342, 644), (366, 650), (386, 657), (400, 659),
]  # fmt: skip
SIDE = [(158, 410), (161, 440), (165, 476), (172, 520)]
WHORL = (400.0, 212.0)

SHOULDERS = [
    (180, 500, "c"), *FACE, *NECK[1:], (-40, 992), (-40, 1040, "c"), (400, 1040),
]  # fmt: skip
# The neck ends in an edge that hangs like a necklace.
BUST = hanging([(-60, 872), (55, 926), (160, 960), (280, 982), (400, 989)])


def draw(sheet: Sheet) -> None:
    """Ears and skin, tone, hair, then the contours."""
    _ears(sheet)
    sheet.skin(symmetric(SHOULDERS), window=BUST)
    sheet.tones(body_reference("head_back")["tones"], gain=0.95, window=BUST)
    sheet.layer("hair")
    draw_hair(sheet)
    sheet.layer("ink")
    _contours(sheet)


def _ears(sheet: Sheet) -> None:
    sheet.part("skin-4", [*EAR, (205, 540, "c"), (200, 420, "c")], mirror=True)
    shell = [
        (166, 414), (160, 420), (157, 436), (158, 460), (161, 486), (165, 510), (171, 532),
        (180, 546), (196, 548), (196, 420),
    ]  # fmt: skip
    hollow = [
        (166, 424), (163, 440), (164, 466), (168, 498), (175, 524), (186, 540), (196, 540),
        (196, 424),
    ]  # fmt: skip
    sheet.smooth("skin-18", shell, mirror=True)
    sheet.smooth("skin-30", hollow, mirror=True)


def draw_hair(sheet: Sheet, density: float = 1.0) -> None:
    """The hair from behind; the view of the shoulders shows it as well, smaller."""
    chance = random.Random(9)
    sheet.traced("hairline-1", _mass(0, 0))
    sheet.traced("hairline-2", _mass(2, 9))
    sheet.hair_mass(sampled(_mass(4, 18), 4.0, closed=True), (400, 300), 210, 400)
    whole = sampled(_mass(0, 0), 4, closed=True)
    border = Polyline(sampled(HAIR_TOP, 3) + sampled(SIDE, 3) + sampled(NAPE, 3))
    for count, width, colour in (
        (18, 8.0, "lock"),
        (90, 1.7, "strand-50"),
        (90, 1.5, "strand-35"),
        (60, 1.3, "strand-25"),
    ):
        strands = (_strand(border, chance, whole, width) for _ in range(int(count * density)))
        sheet.fill(colour, *(part for parts in strands for part in parts))
    sheet.fill("strand-50", *_whorl(chance))
    hairs = _nape_hairs(chance, int(90 * density))
    sheet.both("strand-35", hairs[::2])
    sheet.both("strand-25", hairs[1::2])
    sheet.ink(symmetric(HAIR_TOP[::-1]), 1.9, "hair-ink", a=0.06, b=0.06, tip=0.3)
    edge = [(158, 406), (161, 440), (165, 476), (172, 518), (182, 540)]
    sheet.ink(edge, 1.2, "hair-ink", mirror=True, tip=0.2)


def _mass(inset: float, lift: float) -> list:
    nape = [(x + (inset if x < 250 else 0), y - lift) for x, y in NAPE[1:]]
    half = [*HAIR_TOP[1:-1], (158, 410, "c"), *SIDE[1:], *nape]
    return [HAIR_TOP[0], *half, *mirrored(half)[1:]]


def _flow(border: Polyline, t: float, u: float, drift: float = 0.0) -> Point:
    """Hair radiates from the whorl (u = 0) to the border (u = 1), then hangs."""
    end = border.at(min(1.0, max(0.0, t + drift)))
    turn = math.atan2(end[1] - WHORL[1], end[0] - WHORL[0])
    start = polar(WHORL, turn, 7)
    reach = distance(start, end)
    leave, arrive = turn + 0.25, turn - 0.1
    if t >= 0.25:
        hanging = smoothstep((t - 0.25) / 0.4)
        leave = turn + 0.30 * (1 - smoothstep((t - 0.75) / 0.25))
        arrive = (1 - hanging) * turn + hanging * math.pi / 2
        if turn < -math.pi / 2 - 0.01:
            arrive = turn + 2 * math.pi - 1.8 * hanging
    return bezier(
        (start, polar(start, leave, reach * 0.38), polar(end, arrive, -reach * 0.36), end), u
    )


def _strand(
    border: Polyline, chance: random.Random, whole: list[Point], width: float
) -> list[Subpath]:
    t = chance.random() ** 0.8 if chance.random() < 0.67 else chance.uniform(0.45, 1)
    start = chance.choice(
        [chance.uniform(0.06, 0.25), chance.uniform(0.15, 0.6), chance.uniform(0.3, 0.7)]
    )
    end, drift = min(1.0, start + chance.uniform(0.25, 0.6)), chance.uniform(-0.01, 0.01)
    line = [_flow(border, t, start + (end - start) * k / 8, drift * k / 8) for k in range(9)]
    if chance.random() < 0.5:
        line = [flipped(point) for point in line]
    parts = parts_inside(line, lambda point: inside(point, whole), least=4)
    return [blade(part, width * chance.uniform(0.55, 1), 0.6) for part in parts]


def _whorl(chance: random.Random) -> list[Subpath]:
    found = []
    for i in range(22):
        turn, radius = 2 * math.pi * i / 22 + chance.uniform(-0.1, 0.1), chance.uniform(16, 34)
        bend, tip = polar(WHORL, turn + 0.5, radius * 0.6), polar(WHORL, turn + 0.75, radius)
        found.append(lens(polar(WHORL, turn, 3), bend, tip, 1.2))
    return found


def _nape_hairs(chance: random.Random, count: int) -> list[Subpath]:
    line, found = Polyline(sampled(NAPE, 2)), []
    for _ in range(count):
        edge, length = line.at(chance.random()), chance.uniform(12, 28)
        turn = math.radians(90 - 24 * (400 - edge[0]) / 240 + chance.uniform(-10, 10))
        start = polar(edge, turn, -0.72 * length)
        found.append(splinter(start, polar(start, turn, length), chance.uniform(0.7, 1.2)))
    return found


def _contours(sheet: Sheet) -> None:
    sheet.ink(EAR, 2.0, a=0.12, b=0.12, tip=0.3, mirror=True)
    rim = [(159, 420), (155.5, 436), (157, 462), (160, 488), (164, 512), (170, 533), (178, 544)]
    sheet.ink(rim, 1.2, "ink2", mirror=True, tip=0.08)
    sheet.ink(FACE, 2.0, a=0.12, b=0.12, tip=0.25, mirror=True)
    sheet.ink(NECK, 2.1, a=0.05, b=0.05, tip=0.3, mirror=True, window=BUST)
    sheet.edge(symmetric(SHOULDERS), BUST)
    sheet.creases(
        [
            ([(262, 722), (268, 760), (270, 800)], 0.9, "ink3-60", 0.3, 0.6),
            (
                [(352, 672), (346, 730), (342, 800), (330, 868), (306, 920)],
                1.0,
                "ink3-60",
                0.3,
                0.6,
            ),
            (
                [(300, 676), (290, 740), (284, 800), (268, 850), (236, 892)],
                0.9,
                "ink3-40",
                0.3,
                0.6,
            ),
        ],
        mirror=True,
    )
    sheet.creases(
        [
            ([(400, 672), (400, 720), (400, 780)], 0.9, "ink3-40", 0.4, 0.6),
            ([(390, 922), (400, 926), (410, 922)], 1.0, "ink3-60", 0.5, 0.5),
            ([(394, 962), (400, 964.5), (406, 962)], 0.8, "ink3-40", 0.5, 0.5),
        ]
    )
