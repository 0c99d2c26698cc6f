"""Face from the front: drawn on the viewer's left, the patient's right, and mirrored."""

import math
import random

from clip import clipped, disc
from cut import hanging
from geometry import (
    Point,
    Polyline,
    between,
    distance,
    flipped,
    mirrored,
    polar,
    smoothstep,
    symmetric,
)
from paths import Subpath, traced
from sheet import Sheet
from splines import sampled
from strokes import dot, lash, splinter
from traits import Traits, traits
from view import body_reference
from views.face_hair import draw_hair

HEAD = [
    (400, 76.5), (361, 80), (311, 92), (268, 112), (236, 136), (207, 174), (193, 198), (173, 250),
    (163, 289), (156, 328), (154, 352), (153, 384), (152.5, 404),
]  # fmt: skip
FACE = [
    (160, 520), (166, 556), (174, 570), (178.5, 581), (186, 612), (194, 645), (207, 686),
    (222, 715), (250, 754), (276, 780), (301, 796.5), (326, 808.5), (360, 819), (400, 822.5),
]  # fmt: skip
NECK = [
    (252, 757), (255, 776), (253.5, 800), (249.5, 823), (242, 842), (232, 860), (217, 877),
    (196, 896), (173, 912), (146, 927), (109, 944), (68, 959), (8, 977),
]  # fmt: skip
EAR = [
    (151.5, 397), (147, 391), (139, 387.5), (131, 391), (126.5, 403), (125.5, 421), (127, 443),
    (130, 466), (133, 489), (136, 509), (139, 529), (143.5, 545), (149.5, 554), (157, 557.6),
    (163, 556.6), (167, 553),
]  # fmt: skip

EAR_FORMS = (
    ("skin-13", [
        (148, 404.5), (142, 402.6), (137.6, 408), (136, 424), (137, 446), (139.6, 472), (142, 494),
        (146, 508), (149, 504), (146.6, 482), (144.2, 458), (143, 436), (144, 420), (148, 411),
        (152, 412),
    ]),
    ("skin-2", [
        (150.5, 420), (147, 428), (145.2, 444), (145.8, 464), (147.4, 486), (149.6, 500),
        (150.4, 490), (148.8, 470), (149.2, 452), (151.6, 436),
    ]),
    ("skin-21", [
        (152, 448), (148.6, 460), (147.8, 474), (148.6, 490), (151.2, 504), (155, 509.5),
        (158.5, 506), (159.4, 490), (158.4, 470), (156, 456),
    ]),
    ("skin-31", [
        (153.6, 468), (151, 478), (151.4, 490), (154, 499), (157.2, 496), (157.6, 482),
        (156.4, 470),
    ]),
    ("skin-8", [
        (160.5, 465), (156, 471), (153.9, 481), (154.6, 491), (157.8, 499), (162.5, 501),
        (164.6, 486), (163.6, 470),
    ]),
    ("skin-9", [
        (140.5, 534), (144.5, 546), (150.5, 554), (158, 556.6), (163, 554), (165, 544), (160, 538),
        (152, 541),
    ]),
)  # fmt: skip
EAR_LINES = (
    ([
        (153.5, 434), (151, 420), (148, 410.5), (144.4, 405), (140.8, 404.2), (138, 408.6),
        (136.5, 418), (136.3, 430),
        (137.4, 446), (139.8, 470), (141.8, 488),
    ], 1.25, "ink2"),
    ([
        (153, 446), (149.2, 458), (147.6, 473), (148.4, 489), (150.6, 501.5), (153, 507),
        (156, 509.4), (159, 508.6),
    ], 1.35, "ink"),
    ([(160.6, 465.5), (156, 471), (153.9, 481), (154.6, 491), (158, 499.4)], 1.3, "ink2"),
    ([(152.6, 424), (148.8, 434), (147, 447)], 0.9, "ink3"),
    ([(149.6, 508.5), (151.6, 514.6), (156, 516)], 1.0, "ink2-80"),
    ([(159.5, 521), (161, 536), (165.5, 551)], 1.1, "ink2-80"),
)  # fmt: skip
SHOULDERS = [(262, 740, "c"), *NECK, (-40, 990, "c"), (-40, 1040, "c"), (400, 1040)]
LEVELS = (0, 1, 2, 4, 6, 8, 10, 12, 14, 16)
# The bust ends in an edge that hangs like a necklace.
BUST = hanging([(-60, 858), (55, 912), (160, 946), (280, 968), (400, 975)])

UPPER_LID = [
    (247.5, 440.5), (251, 435.8), (258, 431.2), (268, 427.8), (280, 425.8), (292, 425.2),
    (305, 426.8), (317, 430.6), (328, 436.3), (338, 443.2), (345, 448.2), (351, 453),
]  # fmt: skip
LOWER_LID = [
    (351, 453), (345.5, 455.8), (336, 454.8), (324, 456.5), (310, 458), (294, 458.8), (279, 457.8),
    (265, 454), (254, 447.6), (247.5, 440.5),
]  # fmt: skip
LID_CREASE = [
    (242, 430), (251, 421.5), (263, 415.5), (278, 411.8), (292, 410.6), (307, 412.2), (321, 417.2),
    (333, 425), (342, 434),
]  # fmt: skip
LID_SHADOW = [
    (350, 452.5),
    (337, 447),
    (324, 441.5),
    (309, 435.4),
    (292, 433),
    (273, 434),
    (258, 437.6),
]
CARUNCLE = [
    (351.5, 453.2, "c"),
    (345, 448.4),
    (340.5, 448),
    (338.4, 450.8),
    (339.5, 454.6),
    (346, 456),
]
PUPIL = (296.5, 441.0)
IRIS_RADIUS = 18.8

BROW_TOP = [
    (352, 379.5), (338, 376), (318, 371.8), (296, 368), (276, 365.8), (259, 366), (243, 370.6),
    (229, 378.6), (215, 389.5),
]  # fmt: skip
BROW_BASE = [
    (357, 393.5), (342, 393.4), (322, 390), (300, 385.6), (280, 382), (262, 379.8), (246, 381.2),
    (231, 385), (215, 389.5),
]  # fmt: skip

LIP_SEAM = [
    (317.5, 680.2), (325, 678.8), (340, 676.6), (357, 675), (372, 675.4), (386, 678), (394, 679.6),
    (400, 679.2),
]  # fmt: skip
UPPER_LIP = [
    (317.5, 680.2), (332, 671.4), (350, 661.6), (367, 654.2), (381, 649.6), (389, 650),
    (395, 652.8), (400, 654),
]  # fmt: skip
LOWER_LIP = [(317.5, 680.2), (330, 691), (345, 703.4), (361, 713), (378, 719), (400, 721.5)]


def draw(sheet: Sheet) -> None:
    """Skin and tone, hair, then ink from the ears to the neck."""
    _skin(sheet)
    draw_hair(sheet)
    sheet.layer("ink")
    _eyes(sheet)
    _brows(sheet)
    _nose(sheet)
    _mouth(sheet)
    _contours(sheet)


def _skin(sheet: Sheet) -> None:
    sheet.skin(symmetric(SHOULDERS), window=BUST)
    sheet.part("skin-4", [*EAR, (172, 552, "c"), (172, 404, "c")], mirror=True)
    head = [*HEAD[1:], *FACE]
    whole = [HEAD[0], *head, *mirrored(head)[1:]]
    sheet.skin(whole)
    sheet.tones(body_reference("face_front")["tones"], drawn=LEVELS, gain=0.86, window=BUST)
    crease = [
        (152.5, 404, "c"), (154, 440), (156, 480), (158, 516), (163, 546), (168, 560, "c"),
        (171, 540), (167, 500), (165, 455), (160, 420),
    ]  # fmt: skip
    sheet.smooth("skin-14", crease, mirror=True)
    _ear_hollows(sheet)


def _ear_hollows(sheet: Sheet) -> None:
    """Groove behind the rim, lit ridge, bowl, canal, and the tragus before it; then the lobe."""
    for colour, knots in EAR_FORMS:
        sheet.smooth(colour, knots, mirror=True)


def _eyes(sheet: Sheet) -> None:
    opening = [(247.5, 440.5, "c"), *UPPER_LID[1:-1], (351, 453, "c"), *LOWER_LID[1:-1]]
    sheet.smooth("sclera", opening, mirror=True)
    shadow = [(248.5, 440, "c"), *UPPER_LID[1:-1], *LID_SHADOW]
    sheet.smooth("sclera-lid", shadow, mirror=True)
    _irises(sheet)
    sheet.smooth("caruncle", CARUNCLE, mirror=True)
    sheet.ink([(340, 447.8), (337.6, 451), (339.2, 454.6)], 0.7, "ink3", tip=0.2, mirror=True)
    _lids(sheet)
    _lashes(sheet)


def _irises(sheet: Sheet) -> None:
    aperture = _aperture()
    upper = [(200, 400), (400, 400), (400, 434.2), (200, 434.2)]
    rings = ((1.0, 3), (0.9, 1), (0.74, 0), (0.56, 2), (0.46, 4))
    for share, step in rings:
        iris = clipped(aperture, disc(PUPIL, IRIS_RADIUS * share, 60))
        sheet.both(f"iris-{step}", [traced(iris, 0.15)])
        sheet.both(f"iris-{step}-lid", [traced(clipped(iris, upper), 0.15)])
    spokes = []
    for k in range(30):
        turn = 2 * math.pi * k / 30
        far = polar(PUPIL, turn, 15.5 - 1.5 * (k % 3))
        if far[1] > 435:
            spokes.append(splinter(polar(PUPIL, turn, 8.2), far, 0.7))
    sheet.both("iris-3", spokes)
    sheet.both("pupil", [dot(PUPIL, 7.6)])
    # One light for both eyes: the glint lies on the same side of each.
    for centre in (PUPIL, flipped(PUPIL)):
        sheet.fill("glint", dot((centre[0] - 5.2, centre[1] - 5.6), 2.7))
        sheet.fill("iris-0", dot((centre[0] + 4.6, centre[1] + 5.2), 1.2))


def _aperture() -> list[Point]:
    upper, lower = sampled(UPPER_LID, 1.5), sampled(LOWER_LID, 1.5)
    lid = [(x, y + 0.2) for x, y in upper if distance((x, 0), (PUPIL[0], 0)) < 24]
    floor = [(x, y - 0.1) for x, y in lower if distance((x, 0), (PUPIL[0], 0)) < 24]
    return lid + floor


def _lids(sheet: Sheet) -> None:
    sheet.ink(LID_CREASE, 1.45, "ink2", mirror=True, a=0.35, b=0.45, tip=0.08)
    sheet.ink(LOWER_LID, 1.15, "ink2", mirror=True, a=0.3, b=0.25, tip=0.25)
    pouch = [(257, 459.5), (272, 466.5), (291, 469), (311, 467.6), (329, 463)]
    sheet.ink(pouch, 0.8, "ink3-80", mirror=True, a=0.5, b=0.5, tip=0.03)
    trough = [(353, 462), (347, 475), (334, 486), (316, 493)]
    sheet.ink(trough, 0.9, "ink3-60", mirror=True, a=0.35, b=0.65, tip=0.03)
    line = 3.3 * traits().lid_line
    sheet.ink(UPPER_LID, line, "ink", mirror=True, a=0.30, b=0.55, tip=0.22)
    outer = [(248, 440.6), (243.5, 442.6), (239, 443.4)]
    sheet.ink(outer, 1.3, "ink", mirror=True, a=0.05, b=0.9, tip=0.1)


def _lashes(sheet: Sheet) -> None:
    chance, trait = random.Random(3), traits()
    line, strokes = Polyline(sampled(UPPER_LID, 2)), []
    for i in range(20):
        t = 0.015 + 0.58 * i / 19
        root, length = line.at(t), 8.2 * (1 - 0.5 * t / 0.6) * chance.uniform(0.85, 1.1)
        length *= trait.lash_length
        turn = math.radians(-150 + 62 * (t / 0.6) + chance.uniform(-4, 4))
        bend, tip = polar(root, turn + 0.35, length * 0.55), polar(root, turn, length)
        strokes.append(lash(root, bend, tip, 1.15 * trait.lash_width))
    sheet.both("ink", strokes)
    line, strokes = Polyline(sampled(LOWER_LID[::-1], 2)), []
    for i in range(12):
        t = 0.1 + 0.5 * i / 11
        root, turn = line.at(t), math.radians(125 - 30 * t)
        length = 3.6 * trait.lash_length * chance.uniform(0.8, 1.1)
        strokes.append(splinter(root, polar(root, turn, length), 0.6))
    sheet.both("ink2-80", strokes)


def _brows(sheet: Sheet) -> None:
    body = [(353, 387), *BROW_TOP[1:-1], (217, 388.6, "c"), *BROW_BASE[::-1][1:-1]]
    sheet.smooth("brow-base", body, mirror=True)
    chance, trait = random.Random(11), traits()
    strokes: list[list[Subpath]] = [[], [], []]
    top, base = Polyline(sampled(BROW_TOP, 2)), Polyline(sampled(BROW_BASE, 2))
    for i in range(trait.brow_hairs):
        t = ((i + chance.random()) / trait.brow_hairs) ** 1.04
        strokes[i * 7 % 3].append(_brow_hair((top, base), t, chance, trait))
    for colour, found in zip(("brow-85", "brow-60", "brow-42"), strokes, strict=True):
        sheet.both(colour, found)


def _brow_hair(
    brow: tuple[Polyline, Polyline], t: float, chance: random.Random, trait: Traits
) -> Subpath:
    """Hairs stand at the head of the brow, then sweep sideways."""
    top, base = brow
    v = chance.uniform(-trait.brow_reach, 1 + trait.brow_reach)
    up, low = top.direction(t), base.direction(t)
    turn = math.atan2(up[1] * v + low[1] * (1 - v), up[0] * v + low[0] * (1 - v))
    standing = 1 - smoothstep(t / 0.30)
    turn += standing * 0.95 + (1 - standing) * ((0.38 * (1 - v) - 0.20 * v) * (1 - 0.65 * t))
    turn += chance.uniform(-0.09, 0.09)
    length = (15.5 - 5 * t) * chance.uniform(0.75, 1.15) * (1 - 0.25 * standing)
    length *= trait.brow_length
    start = polar(between(base.at(t), top.at(t), v), turn, -0.30 * length)
    width = chance.uniform(0.9, 1.6) * (1 - 0.35 * t) * trait.brow_width
    return splinter(start, polar(start, turn, length), width)


def _nose(sheet: Sheet) -> None:
    nostril = [
        (359, 590), (363, 584.4), (369.5, 582), (376.5, 584.6), (382.5, 590), (387, 595.4),
        (381, 597), (373, 595.6), (365, 593.6),
    ]  # fmt: skip
    sheet.smooth("nostril", nostril, mirror=True)
    rim = [(358, 590.5), (362.5, 584.2), (369.5, 581.6), (377, 584.4), (383, 590), (388.5, 596)]
    sheet.ink(rim, 1.5, "ink", mirror=True, a=0.3, b=0.3, tip=0.15)
    wing = [
        (357, 538),
        (349.5, 550),
        (345, 563),
        (344.4, 577),
        (347.6, 589),
        (354, 596.5),
        (359.5, 594.5),
    ]
    sheet.ink(wing, 1.7, "ink", mirror=True, a=0.55, b=0.25, tip=0.05)
    columella = [(387.5, 596.2), (392.5, 601.8), (400, 604.4), (407.5, 601.8), (412.5, 596.2)]
    sheet.ink(columella, 1.3, "ink2", a=0.3, b=0.3, tip=0.15)
    sheet.creases(
        [
            ([(379, 588), (374.5, 579), (374.6, 568), (379, 558)], 0.8, "ink3-60", 0.4, 0.6),
            (
                [(365, 412), (370.5, 432), (374.5, 458), (375.5, 486), (373, 512)],
                0.9,
                "ink3-60",
                0.45,
                0.55,
            ),
            ([(390.5, 612), (388, 628), (385, 645)], 0.8, "ink3-60", 0.5, 0.4),
            ([(338, 594), (326, 610), (315, 630), (308, 652)], 0.95, "ink3-60", 0.45, 0.6),
        ],
        mirror=True,
    )


def _mouth(sheet: Sheet) -> None:
    left, right = (317.5, 680.2, "c"), (482.5, 680.2, "c")
    rim = [*UPPER_LIP[1:], *mirrored(UPPER_LIP)[1:-1]]
    seam = symmetric(LIP_SEAM)[1:-1]
    sheet.smooth("lip-upper", [left, *rim, right, *seam[::-1]])
    sheet.smooth("lip-lower", [left, *seam, right, *symmetric(LOWER_LIP)[::-1][1:-1]])
    deep = symmetric([(326, 677.6), (346, 671), (368, 667), (386, 668.6), (400, 670.4)])
    sheet.smooth("lip-upper-deep", [left, *deep, right, *seam[::-1]])
    light = [(346, 692), (362, 688.4), (382, 689.4), (400, 691)]
    below = [(366, 703), (384, 706), (400, 706.6)]
    sheet.smooth("lip-lower-light", [*symmetric(light), *symmetric(below)[::-1]])
    sheet.ink(symmetric(LIP_SEAM), 2.5, "ink", a=0.16, b=0.16, tip=0.3)
    corner = [(320.5, 680), (315.5, 680.8), (311.5, 682.4)]
    sheet.ink(corner, 1.5, "ink", mirror=True, a=0.1, b=0.8, tip=0.1)
    sheet.ink(symmetric(UPPER_LIP), 0.95, "ink2-80", a=0.15, b=0.15, tip=0.15)
    lower = [(338, 698), (352, 708), (368, 716), (384, 720.2), (400, 721.5)]
    sheet.ink(symmetric(lower), 1.25, "ink2", a=0.4, b=0.4, tip=0.05)
    folds = [
        ((352, 683), (349.8, 694)),
        ((366, 684), (363.8, 700)),
        ((380, 686), (377.8, 703)),
        ((393, 687), (390.8, 704)),
    ]
    sheet.both("ink3-40", [splinter(a, b, 0.7) for a, b in folds])
    sheet.ink(
        symmetric([(368, 738.5), (384, 742), (400, 743)]), 0.95, "ink3-60", a=0.5, b=0.5, tip=0.03
    )


def _contours(sheet: Sheet) -> None:
    sheet.ink(symmetric(FACE[1:]), 2.2, a=0.06, b=0.06, tip=0.35)
    sheet.ink(NECK, 2.0, a=0.05, b=0.05, tip=0.3, mirror=True, window=BUST)
    sheet.edge(symmetric(SHOULDERS), BUST)
    sheet.ink(EAR, 2.0, a=0.12, b=0.2, tip=0.3, mirror=True)
    for knots, width, colour in EAR_LINES:
        sheet.ink(knots, width, colour, mirror=True, tip=0.1)
    sheet.creases(
        [
            (
                [(262, 790), (283, 842), (312, 897), (343, 942), (354, 960)],
                1.1,
                "ink3-80",
                0.3,
                0.5,
            ),
            ([(300, 880), (318, 930), (330, 975)], 0.8, "ink3-40", 0.3, 0.5),
            ([(392, 868), (389, 895), (391, 921)], 0.8, "ink3-40", 0.4, 0.5),
        ],
        mirror=True,
        window=BUST,
    )
