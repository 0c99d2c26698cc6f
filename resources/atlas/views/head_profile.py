"""Head from the patient's left, face towards the viewer's left; the right is its mirror."""

import math
import random

from cut import under_edge
from geometry import (
    Polyline,
    between,
    polar,
    smoothstep,
)
from sheet import Sheet
from splines import sampled
from strokes import dot, lash, splinter
from traits import traits
from view import body_reference
from views.profile_ear import draw_ear
from views.profile_hair import draw_hair

# Front of the neck, chin, face, skull, nape, against the clock.
FRONT = [
    (348, 998), (343, 960), (334, 926), (320, 882), (307, 842), (300, 826), (290, 812), (278, 802),
    (259, 794), (236, 790.5), (192, 788), (164, 786), (149, 782), (137, 776.5), (127, 766),
    (120, 756), (115, 742), (112, 724), (111.3, 712), (107.5, 703.5), (100, 696), (94, 690),
    (91, 683), (89.6, 673), (92, 664), (98, 656.5),
]  # fmt: skip
LIP_TO_BROW = [
    (99, 654.4), (89, 648.5), (82, 641), (78.3, 632), (79.4, 623), (83, 614), (86.6, 606),
    (87.6, 598), (83.5, 590.5), (75, 583), (66, 577), (60.5, 570), (57.6, 562), (57.6, 552.5),
    (63, 539), (75, 521.5), (89, 501.5), (101, 483), (107, 471), (111, 459), (113, 447),
    (113, 436), (110.5, 419), (107, 401), (105, 385), (105.4, 369), (107.5, 352), (113, 330),
    (122, 300), (132, 273), (142, 252), (158, 227), (172, 209),
]  # fmt: skip
SKULL = [
    (172, 209), (188, 191), (220, 161), (249, 141), (281, 125), (323, 112), (362, 105), (402, 102),
    (454, 105), (500, 114), (546, 130), (588, 152), (623, 178), (654, 210), (678, 246), (696, 286),
    (705, 325), (708, 360), (705, 412), (697, 459), (690, 486), (679, 511), (666, 532), (646, 560),
    (631, 580),
]  # fmt: skip
NAPE = [
    (631, 580), (621, 597), (613, 617), (607, 637), (603.5, 660), (602, 690), (604, 734),
    (610, 769), (619, 812), (631, 850), (645, 888), (657, 916), (670, 938), (690, 966), (709, 996),
]  # fmt: skip

# The neck ends in an edge that hangs like a necklace.
NECK_EDGE = under_edge(
    sampled([(200, 850), (300, 922), (400, 962), (500, 980), (600, 978), (690, 954), (790, 900)])
)


def draw(sheet: Sheet) -> None:
    """Skin and tone, hair, then ink with the ear over both."""
    body = [*FRONT[:-1], (99, 655, "c"), *LIP_TO_BROW[1:-1], *SKULL[:-1], *NAPE]
    body += [(709, 1040, "c"), (348, 1040, "c")]
    sheet.skin(body, window=NECK_EDGE)
    sheet.tones(body_reference("head_profile")["tones"], gain=0.95, window=NECK_EDGE)
    draw_hair(sheet)
    sheet.layer("ink")
    draw_ear(sheet)
    _eye(sheet)
    _brow(sheet)
    _nose(sheet)
    _mouth(sheet)
    _contours(sheet)
    sheet.edge(body, NECK_EDGE)


def _eye(sheet: Sheet) -> None:
    globe = [
        (151, 448.6, "c"), (145, 442.6), (137.5, 437), (132, 433.6, "c"), (130.2, 438.5),
        (129.6, 445), (130.4, 452), (133, 458.6), (135.5, 462.6, "c"), (141.5, 459.6), (147, 454.6),
    ]  # fmt: skip
    iris = [
        (131.3, 434.4, "c"), (129.9, 440), (129.6, 446), (130.6, 453), (132.6, 458, "c"),
        (136.2, 454), (137.4, 446), (136.2, 438.6, "c"),
    ]  # fmt: skip
    inner = [
        (130.6, 437, "c"),
        (130, 446),
        (131.4, 455, "c"),
        (134.4, 452),
        (135.2, 446),
        (134, 440),
    ]
    pupil = [
        (129.8, 441, "c"),
        (129.6, 446),
        (130.3, 450.5, "c"),
        (132.6, 448.8),
        (133, 445),
        (132.2, 441.8),
    ]
    shadow = [
        (151, 448.4, "c"),
        (144.6, 442),
        (137.5, 436.6),
        (131.6, 433, "c"),
        (131, 437.5),
        (137, 440.4),
        (144, 445),
    ]
    for colour, knots in (
        ("sclera", globe), ("iris-3", iris), ("iris-1", inner), ("pupil", pupil),
        ("sclera-lid", shadow),
    ):  # fmt: skip
        sheet.smooth(colour, knots)
    sheet.smooth(
        "iris-3-lid",
        [(131.6, 434.4, "c"), (130.6, 438), (133, 439.4), (136.4, 440), (136, 437.4, "c")],
    )
    sheet.fill("glint", dot((133, 442.8), 1.4))
    upper = [(127.4, 432.2), (131, 432.6), (137, 436), (144, 441.2), (151.5, 448.6), (155, 451.4)]
    sheet.ink(upper, 2.9 * traits().lid_line, "ink", a=0.2, b=0.4, tip=0.2)
    lower = [(151, 448.8), (147, 454.6), (141.5, 459.6), (136, 462.8), (132.8, 464)]
    sheet.ink(lower, 1.2, "ink2", a=0.2, b=0.2, tip=0.25)
    sheet.creases(
        [
            ([(124.6, 417.5), (125, 424), (127.2, 431)], 1.1, "ink2", 0.3, 0.1),
            (
                [(124, 415.5), (132, 418.4), (142, 424.2), (151, 432), (158, 441)],
                1.4,
                "ink2",
                0.25,
                0.5,
            ),
            ([(133, 464.5), (133.8, 471), (137, 479), (138.5, 488)], 1.0, "ink2", 0.2, 0.7),
            ([(139, 468), (147, 467), (155, 461.5)], 0.8, "ink3", 0.4, 0.6),
            ([(158, 452.5), (165, 453.5), (171, 457)], 0.7, "ink3-60", 0.3, 0.6),
        ]
    )
    _lashes(sheet)


def _lashes(sheet: Sheet) -> None:
    margin = Polyline(sampled([(128, 432), (137, 436), (144, 441.2), (151, 448)], 1))
    strokes, trait = [], traits()
    for i in range(13):
        t = i / 12
        root, length = margin.at(t), (12.5 - 6 * t) * trait.lash_length
        turn = math.radians(197 - 12 * t + (5 if i % 2 else 0))
        tip, bend = polar(root, turn, length), polar(root, turn, length / 2)
        bend, tip = (bend[0], bend[1] + 1.6), (tip[0], tip[1] - 2.2)
        strokes.append(lash(root, bend, tip, 1.1 * trait.lash_width))
    for i in range(6):
        t = i / 5
        root = between((134, 463.4), (143, 458.6), t)
        tip = between(root, (root[0] - 5.5 + 2 * t, root[1] + 3.2), trait.lash_length)
        bend = between(root, (root[0] - 2.4, root[1] + 2.6), trait.lash_length)
        strokes.append(lash(root, bend, tip, 0.7))
    sheet.fill("ink", *strokes)


def _brow(sheet: Sheet) -> None:
    top = [
        (112, 382),
        (124, 376.5),
        (139, 371.5),
        (155, 369.3),
        (170, 373),
        (182, 381.5),
        (192, 392),
    ]
    base = [
        (110, 396),
        (124, 391.5),
        (140, 386),
        (156, 382.6),
        (170, 384),
        (182, 388.5),
        (192, 394),
    ]
    sheet.smooth("brow-base", [(108, 389), *top, *base[::-1]])
    chance, trait = random.Random(4), traits()
    upper, lower = Polyline(sampled(top, 2)), Polyline(sampled(base, 2))
    strokes = ([], [], [])
    for i in range(trait.brow_hairs):
        t = (i + chance.random()) / trait.brow_hairs
        v = chance.uniform(-trait.brow_reach, 1 + trait.brow_reach)
        up, low = upper.direction(t), lower.direction(t)
        standing = 1 - smoothstep(t / 0.3)
        turn = math.atan2(up[1] * v + low[1] * (1 - v), up[0] * v + low[0] * (1 - v))
        turn -= standing * 0.75 + (1 - standing) * (0.36 * (1 - v) - 0.2 * v) * (1 - 0.6 * t)
        turn += chance.uniform(-0.1, 0.1)
        length = (14 - 4.5 * t) * chance.uniform(0.75, 1.1) * trait.brow_length
        start = polar(between(lower.at(t), upper.at(t), v), turn, -0.3 * length)
        width = chance.uniform(0.9, 1.5) * (1 - 0.3 * t) * trait.brow_width
        strokes[i * 7 % 3].append(splinter(start, polar(start, turn, length), width))
    for colour, found in zip(("brow-85", "brow-60", "brow-42"), strokes, strict=True):
        sheet.fill(colour, *found)


def _nose(sheet: Sheet) -> None:
    nostril = [
        (71, 573.5), (79, 570.4), (89, 571), (98, 574.6), (105.5, 581.5), (99, 582), (88, 579.4),
        (78, 577),
    ]  # fmt: skip
    sheet.smooth("nostril", nostril)
    wing = [
        (112.5, 532), (117, 544), (118.4, 558), (116.6, 571), (112, 581), (106.5, 587.6),
        (99, 589.4), (90, 587.5),
    ]  # fmt: skip
    sheet.creases(
        [
            (
                [(68, 575), (76, 570.6), (86, 570.2), (97, 573.8), (106, 582), (110, 586)],
                1.3,
                "ink",
                0.35,
                0.4,
            ),
            (wing, 1.7, "ink", 0.5, 0.3),
            ([(72, 545), (80, 552), (84, 562)], 0.7, "ink3-40", 0.5, 0.5),
            (
                [(118, 560), (126, 574), (131, 590), (133, 606), (131, 624)],
                0.9,
                "ink3-60",
                0.4,
                0.6,
            ),
        ]
    )


def _mouth(sheet: Sheet) -> None:
    upper = [
        (80, 620, "c"), (88, 627), (97, 635.5), (107, 646.5), (117.5, 662, "c"), (110, 656.8),
        (99, 654.4, "c"), (89, 648.5), (82, 641), (78.4, 632),
    ]  # fmt: skip
    lower = [
        (99, 655.6, "c"), (109, 657.6), (117.5, 662.4, "c"), (112.5, 674), (104, 684),
        (95, 690.4, "c"), (91, 683), (89.8, 673), (92.2, 664),
    ]  # fmt: skip
    deep = [(99, 654.4, "c"), (92, 646), (98, 647), (108, 653.4), (117.5, 662, "c"), (110, 656.8)]
    light = [(94, 666), (99, 663), (104, 666.4), (102, 675), (96, 681), (92.6, 674)]
    for colour, knots in (
        ("lip-upper", upper), ("lip-lower", lower), ("lip-upper-deep", deep),
        ("lip-lower-light", light),
    ):  # fmt: skip
        sheet.smooth(colour, knots)
    sheet.ink(
        [(98, 654.6), (106, 655.2), (113, 658.4), (118.6, 664), (121, 669)],
        2.2,
        a=0.15,
        b=0.6,
        tip=0.25,
    )
    sheet.creases(
        [
            (
                [(80, 620), (88, 627), (97, 635.5), (107, 646.5), (116, 660)],
                0.9,
                "ink2-80",
                0.1,
                0.4,
            ),
            ([(96, 690.6), (104, 684), (112, 674.5)], 1.0, "ink2-80", 0.15, 0.7),
            ([(112, 711), (119, 708.6), (127, 709)], 0.9, "ink3-60", 0.2, 0.7),
        ]
    )


def _contours(sheet: Sheet) -> None:
    sheet.ink(FRONT, 2.2, a=0.03, b=0.02, tip=0.3, window=NECK_EDGE)
    sheet.ink(LIP_TO_BROW, 2.2, a=0.02, b=0.03, tip=0.5)
    sheet.ink(NAPE[2:], 2.0, a=0.06, b=0.03, tip=0.3, window=NECK_EDGE)
    jaw = [
        (386, 566), (380, 606), (369, 648), (350, 690), (321, 724), (283, 751), (243, 771),
        (206, 783), (178, 787),
    ]  # fmt: skip
    sheet.creases(
        [
            (jaw, 1.6, "ink2-80", 0.55, 0.25),
            (
                [(446, 566), (428, 640), (405, 736), (383, 830), (368, 910), (360, 972)],
                1.2,
                "ink3-80",
                0.3,
                0.45,
            ),
            (
                [(492, 618), (478, 690), (458, 770), (440, 850), (428, 920)],
                1.0,
                "ink3-60",
                0.45,
                0.5,
            ),
            (
                [(578, 636), (566, 720), (552, 800), (544, 880), (541, 950)],
                1.0,
                "ink3-60",
                0.4,
                0.5,
            ),
            ([(322, 884), (330, 876), (338, 880)], 0.7, "ink3-40", 0.4, 0.6),
        ],
        window=NECK_EDGE,
    )
