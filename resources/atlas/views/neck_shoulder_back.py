"""Neck and shoulders from behind: drawn on the viewer's left, the patient's left, and mirrored."""

from cut import hanging
from geometry import symmetric
from sheet import Sheet
from view import body_reference
from views.head_back import draw_hair

EAR = [
    (279,158), (275,155.6), (270.4,157.6), (267.4,163), (267,172), (268,190), (270,206),
    (272.4,220), (275,227), (280,231), (290,235.6),
]  # fmt: skip
JAW = [
    (288,236), (291,240.5), (294.5,247), (299,262), (304,278), (310,294), (318,310), (327,325),
]  # fmt: skip
NECK = [
    (325.6,322), (327,338), (325,353), (320,368), (315,378.6), (309,386), (300,393.6), (276,406),
    (239,420), (197,433), (155,446), (130,457), (108,469.5), (86,485), (66,505), (50,528),
    (38,553), (31,576), (26.5,603), (22,660), (18,722), (14,758), (8,794), (2,830), (-3,866),
]  # fmt: skip
ARMPIT = [
    (201,985), (201,954), (196,902), (187,851), (176,806), (166,772), (161.5,748), (160,722),
    (158.5,702), (154,684), (143,664), (128,650),
]  # fmt: skip
ARM_INNER = [
    (160,706), (155,730), (149,752), (136,796), (122,840), (110,888), (98,934), (88,978),
]  # fmt: skip

BODY = [
    (282, 220, "c"), *JAW[1:-1], (326, 324, "c"), *NECK[1:], (-4, 1040, "c"), (70, 1040, "c"),
    *ARM_INNER[::-1][:-1], (160, 708, "c"), *ARMPIT[::-1][5:], (201, 1040, "c"), (400, 1040),
]  # fmt: skip
# Back and arms end in one edge that hangs like a necklace.
PLATE = hanging([(-60, 780), (30, 820), (130, 858), (260, 894), (400, 908)])

# Nape, scapula, deltoid and teres, flank.
CREASES = [
    ([(368, 290), (364, 326), (360, 362), (350, 394), (334, 416)], 1.0, "ink3-60", 0.3, 0.6),
    ([(344, 296), (341, 336), (336, 366), (322, 390)], 0.9, "ink3-60", 0.3, 0.6),
    ([(300, 520), (262, 512), (216, 502), (160, 489), (112, 484)], 1.4, "ink2-80", 0.4, 0.5),
    ([(288, 536), (246, 529), (204, 520), (170, 512)], 0.8, "ink3-60", 0.5, 0.6),
    (
        [(298, 478), (305, 520), (305, 586), (296, 650), (280, 702), (261, 720)],
        1.4,
        "ink2-80",
        0.4,
        0.3,
    ),
    ([(264, 719), (244, 702), (224, 668), (208, 632)], 1.1, "ink2-60", 0.15, 0.75),
    ([(128, 516), (137, 556), (140, 600), (132, 646)], 1.0, "ink3-80", 0.5, 0.35),
    ([(162, 676), (190, 680), (218, 696)], 0.9, "ink3-60", 0.3, 0.7),
    ([(84, 498), (66, 530), (58, 570)], 0.8, "ink3-40", 0.4, 0.6),
    ([(104, 680), (96, 730), (86, 790)], 0.8, "ink3-40", 0.5, 0.6),
    ([(376, 560), (372, 660), (374, 780)], 0.9, "ink3-60", 0.5, 0.5),
    ([(206, 690), (222, 740), (230, 800)], 0.8, "ink3-40", 0.5, 0.6),
]
MIDLINE = [
    ([(400, 456), (399.5, 540), (400.4, 640), (400, 760), (400, 860)], 1.3, "ink3-80", 0.35, 0.5),
    ([(389, 405), (400, 409), (411, 405)], 1.1, "ink3-80", 0.5, 0.5),
    ([(392, 442), (400, 446), (408, 442)], 0.9, "ink3-80", 0.5, 0.5),
    ([(394, 482), (400, 486), (406, 482)], 0.9, "ink3-80", 0.5, 0.5),
    ([(400, 296), (400, 330), (400, 366)], 0.9, "ink3-60", 0.4, 0.6),
]

# The head as the view of the head draws it, at the scale of this camera.
HEAD_SCALE = 0.502


def draw(sheet: Sheet) -> None:
    """Ears, skin and tone, hair, then creases and contours."""
    sheet.part("skin-5", [*EAR, (300, 232, "c"), (300, 156, "c")], mirror=True)
    hollow = [
        (279, 160), (275, 165), (274, 182), (277, 204), (282, 221), (290, 230), (300, 230),
        (300, 160),
    ]  # fmt: skip
    sheet.smooth("skin-22", hollow, mirror=True)
    sheet.skin(symmetric(BODY), window=PLATE)
    shaded = [
        (284, 222, "c"), (289, 236), (293, 246), (301, 262, "c"), (322, 262, "c"),
        (322, 212, "c"), (300, 212, "c"),
    ]  # fmt: skip
    sheet.smooth("skin-22", shaded, mirror=True)
    sheet.tones(body_reference("neck_back")["tones"], gain=0.85, window=PLATE)
    head = Sheet()
    head.layer("hair")
    draw_hair(head, 0.45)
    sheet.place(head, HEAD_SCALE, (400 - 400 * HEAD_SCALE, 3 - 93 * HEAD_SCALE))
    sheet.layer("ink")
    sheet.ink(EAR, 1.8, a=0.12, b=0.12, tip=0.3, mirror=True)
    sheet.creases(CREASES, mirror=True, window=PLATE)
    sheet.creases(MIDLINE)
    sheet.ink(JAW, 1.9, a=0.15, b=0.1, tip=0.25, mirror=True)
    sheet.edge(symmetric(BODY), PLATE)
    sheet.ink(NECK, 2.2, a=0.04, b=0.03, tip=0.3, mirror=True, window=PLATE)
    sheet.ink(ARMPIT, 2.0, a=0.05, b=0.4, tip=0.3, mirror=True, window=PLATE)
    sheet.ink(ARM_INNER, 1.9, a=0.1, b=0.05, tip=0.3, mirror=True, window=PLATE)
