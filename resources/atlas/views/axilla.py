"""Left axilla, the arm raised, seen from the front and a little from the side."""

import math
import random

from cut import rounded
from geometry import Point, between, inside
from paths import Subpath
from sheet import Sheet
from splines import sampled
from strokes import lens
from view import body_reference

# The neck above the shoulder, the front of the arm, its back and the flank.
NECK = [
    (309,66), (309.5,82), (311,94), (315,110), (321,131), (329,151), (341,173), (350.4,185.8),
    (361,197.6), (376,210.8), (395.7,224.5), (413,234.4), (434.6,244.6), (447,249),
]  # fmt: skip
ARM = [
    (506,-14), (502,2), (496.3,16), (488,45), (479.5,73), (472,98.5), (466.5,122), (463.5,146),
    (462.4,180), (461.8,208), (459.5,226), (454,241), (444,255), (428,270), (404,285),
]  # fmt: skip
BACK = [
    (724.4,-14), (724,2), (723.4,32.8), (719,80), (708,152), (696,229.5), (688,277), (681,307.7),
    (674,335), (660,375), (646.5,414), (639.6,437), (634.7,460), (629.6,494), (624,527),
    (616,562), (607.5,588.4), (596.5,614), (580,646), (559,682), (538,718.6), (524,747.4),
    (509,784.5), (493,830), (477,883), (464.5,937.5), (456,996), (452,1020),
]  # fmt: skip
# The plate ends here: below the jaw, at the breastbone, above the waist.
WINDOW = [
    (470, 6, "c"), (780, 6, "c"), (780, 976, "c"), (470, 984), (300, 986), (150, 978),
    (98, 972, "c"), (84, 800), (80, 600), (86, 420), (108, 234, "c"), (200, 172), (330, 84, "c"),
]  # fmt: skip

# Folds of the axilla, creases of the vault, shoulder, collar bone, breast line, ribs.
CREASES = [
    (
        [
            (560, 92), (556, 140), (546, 190), (527, 246), (500, 304), (468, 364), (432, 428),
            (394, 492), (358, 552), (336, 596),
        ],
        1.8, "ink2", 0.4, 0.55,
    ),
    (
        [
            (652, 250), (644, 300), (631, 356), (614, 412), (594, 468), (572, 520), (550, 566),
            (528, 606),
        ],
        1.6, "ink2", 0.45, 0.5,
    ),
    ([(544, 300), (566, 316), (594, 318), (620, 308)], 1.0, "ink2-80", 0.35, 0.4),
    ([(524, 346), (552, 364), (582, 366), (608, 356)], 1.1, "ink2-80", 0.35, 0.4),
    ([(504, 398), (532, 414), (562, 414), (588, 404)], 1.0, "ink2-60", 0.35, 0.4),
    ([(490, 452), (514, 464), (540, 462), (562, 452)], 0.8, "ink3-60", 0.4, 0.5),
    ([(604, 60), (600, 120), (590, 180), (578, 226)], 1.0, "ink3-80", 0.5, 0.6),
    ([(450, 250), (424, 276), (388, 300), (344, 322), (300, 338)], 1.3, "ink3-80", 0.15, 0.6),
    (
        [(96, 292), (150, 294), (206, 290), (262, 284), (318, 276), (368, 266), (404, 258)],
        1.4, "ink2-80", 0.3, 0.5,
    ),
    ([(104, 318), (166, 320), (226, 316), (284, 306)], 0.9, "ink3-60", 0.4, 0.6),
    ([(196, 196), (176, 224), (150, 250), (118, 276)], 1.0, "ink3-80", 0.4, 0.4),
    (
        [
            (104, 616), (122, 654), (156, 688), (202, 708), (252, 714), (304, 704), (348, 680),
            (380, 644),
        ],
        1.5, "ink2-80", 0.35, 0.5,
    ),
    ([(452, 700), (430, 722), (402, 734)], 0.9, "ink3-60", 0.4, 0.6),
    ([(432, 772), (406, 796), (374, 808)], 0.9, "ink3-60", 0.4, 0.6),
    ([(414, 846), (386, 868), (352, 878)], 0.8, "ink3-40", 0.4, 0.6),
    ([(476, 640), (464, 664), (446, 682)], 0.8, "ink3-40", 0.4, 0.6),
]  # fmt: skip

HAIR_CENTRE = (562.0, 388.0)
HAIR_AXIS = math.radians(109)
HAIR_LENGTH, HAIR_WIDTH = 142, 50


def vault(scale: float = 1.0, count: int = 14) -> list[Point]:
    """The hair-bearing skin: an egg along the axis of the hair, wider towards the chest."""
    return [_on_vault(2 * math.pi * i / count, scale) for i in range(count)]


def _on_vault(turn: float, scale: float) -> Point:
    u = HAIR_LENGTH * scale * math.cos(turn)
    v = HAIR_WIDTH * scale * math.sin(turn) * (1 - 0.18 * math.cos(turn))
    return _from_axis(u, v)


def _from_axis(u: float, v: float) -> Point:
    c, s = math.cos(HAIR_AXIS), math.sin(HAIR_AXIS)
    return HAIR_CENTRE[0] + u * c - v * s, HAIR_CENTRE[1] + u * s + v * c


def draw(sheet: Sheet) -> None:
    """Skin and tone, hair of the vault, then folds and contours."""
    body = [
        *NECK[:-1], (448, 249, "c"), *ARM[::-1][4:-1], (506, -40, "c"), (726, -40, "c"), *BACK,
        (450, 1040, "c"), (-10, 1040, "c"), (-10, 40, "c"), (308, 40, "c"),
    ]  # fmt: skip
    window = rounded(WINDOW)
    sheet.skin(body, window=window)
    sheet.tones(body_reference("axilla")["tones"], gain=0.9, window=window)
    _hair(sheet)
    sheet.layer("ink")
    sheet.creases(CREASES)
    sheet.edge(body, window)
    sheet.ink(NECK, 2.1, a=0.02, b=0.05, tip=0.5, window=window)
    sheet.ink(ARM, 2.1, a=0.02, b=0.4, tip=0.3, window=window)
    sheet.ink(BACK, 2.2, a=0.01, b=0.01, tip=0.5, window=window)


def _hair(sheet: Sheet) -> None:
    chance = random.Random(21)
    sheet.layer("hair")
    edge = sampled(vault(0.96, 18), 4, closed=True)
    strokes: list[list[Subpath]] = [[], [], []]
    for i in range(300):
        strokes[i % 3] += _vault_hair(chance, edge)
    for colour, found in zip(("strand-50", "strand-35", "strand-25"), strokes, strict=True):
        sheet.fill(colour, *found)


def _vault_hair(chance: random.Random, edge: list[Point]) -> list[Subpath]:
    """Hairs lie along the axis and converge on it towards the chest."""
    far, turn = chance.random() ** 0.62, chance.uniform(0, 2 * math.pi)
    v = HAIR_WIDTH * 0.86 * far * math.sin(turn)
    root = _from_axis(HAIR_LENGTH * 0.9 * far * math.cos(turn), v)
    turn = HAIR_AXIS + 0.75 * (v / HAIR_WIDTH) + chance.uniform(-0.22, 0.22)
    length, bend = chance.uniform(26, 54) * (1 - 0.35 * far), chance.uniform(-0.28, 0.28)
    tip = (root[0] + length * math.cos(turn), root[1] + length * math.sin(turn))
    control = (
        root[0] + 0.55 * length * math.cos(turn + bend),
        root[1] + 0.55 * length * math.sin(turn + bend),
    )
    if not inside(between(root, tip, 0.6), edge):
        return []
    return [lens(root, control, tip, chance.uniform(0.8, 1.4) * (1 - 0.3 * far))]
