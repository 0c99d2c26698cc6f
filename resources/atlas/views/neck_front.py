"""Neck from the front: drawn on the viewer's left, the patient's right, and mirrored."""

from cut import rounded
from geometry import mirrored, symmetric
from sheet import Sheet
from view import body_reference

JAW = [
    (121,41), (130,60), (140,97), (149,129), (157,151), (165,170), (175,188), (183,201),
    (196,216), (214,236), (224,246), (240,255), (264,263), (300,269), (350,272.5), (400,273),
]  # fmt: skip
NECK = [
    (221,243), (226,261), (231,288), (233,312), (232,336), (227,372), (219,406), (208,428),
    (201,438), (191,449), (169,466), (141,483), (73,515), (8,541),
]  # fmt: skip

BODY = [
    (96, -40, "c"), (116, 4), (118, 30), (121, 41), *JAW[1:10], (222, 244, "c"), *NECK[1:-1],
    (-20, 552, "c"), (-20, 1040, "c"), (400, 1040),
]  # fmt: skip
# The plate ends below the nose, at the shoulders and below the collar bones.
PLATE = rounded(
    symmetric(
        [
            (400, 936), (260, 926), (130, 898), (40, 862, "c"), (30, 700), (34, 500, "c"),
            (104, 96, "c"), (150, 50), (260, 18), (400, 8),
        ]
    )[:-1]
)  # fmt: skip

# Borders of sternomastoid, clavicle, trapezius, larynx and platysma.
CREASES = [
    (
        [(240, 282), (262, 352), (292, 444), (328, 548), (358, 650), (380, 738)],
        1.6,
        "ink2",
        0.35,
        0.15,
    ),
    (
        [(229, 320), (238, 400), (254, 490), (274, 580), (292, 660), (304, 716)],
        1.1,
        "ink2-80",
        0.45,
        0.4,
    ),
    ([(358, 706), (346, 676), (338, 640)], 1.0, "ink3-80", 0.2, 0.7),
    (
        [
            (384, 752),
            (376, 738),
            (356, 730),
            (324, 727),
            (280, 724),
            (232, 716),
            (186, 704),
            (130, 690),
            (66, 680),
            (14, 672),
        ],
        1.6,
        "ink2",
        0.12,
        0.55,
    ),
    (
        [(386, 788), (368, 774), (330, 758), (280, 752), (226, 742), (170, 728), (118, 716)],
        1.0,
        "ink3-80",
        0.25,
        0.6,
    ),
    ([(203, 440), (210, 480), (208, 520), (198, 560)], 0.9, "ink3-60", 0.3, 0.6),
    ([(387, 412), (383, 434), (385, 456), (392, 474)], 1.0, "ink3-80", 0.4, 0.5),
    ([(376, 388), (363, 424), (361, 466), (372, 506)], 0.8, "ink3-60", 0.5, 0.5),
    ([(374, 536), (371, 580), (375, 640)], 0.8, "ink3-60", 0.5, 0.5),
    ([(336, 300), (328, 380), (314, 470), (296, 566), (282, 640)], 0.8, "ink3-40", 0.5, 0.6),
    ([(384, 800), (388, 860), (389, 920)], 0.8, "ink3-40", 0.4, 0.6),
]

LIP_SEAM = [
    (302, 92), (314, 88.6), (332, 83), (350, 79.4), (368, 78.4), (384, 79.4), (393, 80.8),
    (400, 81),
]  # fmt: skip
UPPER_LIP = [(301, 92.4), (318, 80), (342, 66), (364, 57.4), (381, 53.6), (391, 55.4), (400, 58)]
LOWER_LIP = [(301, 92.4), (322, 106), (346, 118.4), (372, 126), (400, 128.4)]


def draw(sheet: Sheet) -> None:
    """Skin and tone, then the mouth, the creases and the contours."""
    sheet.skin(symmetric(BODY), window=PLATE)
    sheet.tones(body_reference("neck_front")["tones"], gain=0.82, window=PLATE)
    sheet.layer("ink")
    _mouth(sheet)
    sheet.creases(CREASES, mirror=True, window=PLATE)
    _larynx(sheet)
    sheet.edge(symmetric(BODY), PLATE)
    sheet.ink(symmetric(JAW), 2.1, a=0.02, b=0.02, tip=0.3, window=PLATE)
    sheet.ink(NECK, 2.1, a=0.05, b=0.03, tip=0.3, mirror=True, window=PLATE)


def _mouth(sheet: Sheet) -> None:
    left, right = (301, 92.4, "c"), (499, 92.4, "c")
    seam = symmetric(LIP_SEAM)[1:-1]
    rim = [*UPPER_LIP[1:], *mirrored(UPPER_LIP)[1:-1]]
    sheet.smooth("lip-upper", [left, *rim, right, *seam[::-1]])
    sheet.smooth("lip-lower", [left, *seam, right, *symmetric(LOWER_LIP)[::-1][1:-1]])
    sheet.ink(symmetric(LIP_SEAM), 2.3, a=0.16, b=0.16, tip=0.25)
    sheet.ink(symmetric(UPPER_LIP), 0.9, "ink2-80", a=0.15, b=0.15, tip=0.15)
    below = [(328, 110.5), (350, 120), (374, 126.6), (400, 128.4)]
    sheet.ink(symmetric(below), 1.1, "ink2", a=0.4, b=0.4, tip=0.05)
    sheet.ink(symmetric([(366, 147), (384, 150.4), (400, 151.4)]), 0.9, "ink3-60", a=0.5, b=0.5)
    sheet.creases(
        [
            ([(390, 14), (387, 32), (384, 48)], 0.7, "ink3-60", 0.5, 0.4),
            ([(298, 36), (286, 62), (280, 86)], 0.8, "ink3-60", 0.5, 0.6),
        ],
        mirror=True,
    )


def _larynx(sheet: Sheet) -> None:
    notch = [(378, 740), (386, 752), (400, 756.5)]
    sheet.ink(symmetric(notch), 1.7, "ink2", a=0.2, b=0.2, tip=0.1)
    sheet.creases(
        [
            ([(392, 413), (400, 418.5), (408, 413)], 1.0, "ink3", 0.4, 0.4),
            ([(381, 516), (400, 521.5), (419, 516)], 0.9, "ink3-60", 0.5, 0.5),
            (
                symmetric([(246, 392), (304, 416), (352, 426), (400, 429)]),
                0.8,
                "ink3-40",
                0.35,
                0.35,
            ),
            (
                symmetric([(262, 520), (314, 541), (358, 550), (400, 552.5)]),
                0.8,
                "ink3-40",
                0.35,
                0.35,
            ),
        ]
    )
