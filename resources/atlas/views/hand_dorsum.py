"""Back of the left hand, the thumb on the viewer's right; the right is its mirror."""

from cut import stretch, under_edge
from geometry import Point, between, unit
from sheet import Sheet
from splines import sampled
from view import body_reference, drawn_outline

# The forearm ends in an edge that hangs like a bracelet.
FOREARM_EDGE = under_edge(sampled([(170, 915), (285, 955), (384, 966), (483, 955), (598, 915)]))
# Where the contour begins and ends, beyond that edge.
ULNAR_END, RADIAL_END = (283, 998), (485, 998)

# Nails: from one end of the free edge round the root to the other, then the free edge itself.
NAILS = [
    (
        [(138, 267), (136, 276), (140, 286), (147, 291), (155, 292), (164, 289), (170, 281),
         (170, 275)],
        [(138, 269), (144, 262), (153, 260), (162, 262), (169, 270)],
    ),
    (
        [(228, 121), (226, 140), (229, 155), (236, 165), (247, 169), (258, 166), (266, 157),
         (269.5, 143), (269, 130)],
        [(227, 124), (236, 117), (248, 115), (260, 117), (268, 125)],
    ),
    (
        [(351, 86), (350.5, 100), (354, 113), (362, 120), (371, 122), (382, 119), (391, 111),
         (395, 100), (395, 87)],
        [(350, 83), (358, 73), (372, 70), (386, 73), (394, 81)],
    ),
    (
        [(490, 125), (489, 143), (492, 158), (500, 168), (509, 171), (519, 168), (527, 158),
         (530, 144), (529, 123)],
        [(489, 128), (497, 117), (509, 114), (521, 116), (530, 126)],
    ),
]  # fmt: skip
THUMB_NAIL = [(641, 440), (645, 452), (642, 470), (637, 487), (634, 503)]

# Wrinkles over the joints: middle, half width, how many, how far apart, lean.
WRINKLES = [
    ((368, 283), 25, 5, 6.5, 0.0),
    ((271, 325), 24, 5, 6.0, 0.13),
    ((486, 312), 25, 5, 6.0, -0.12),
    ((189, 401), 18, 4, 5.5, 0.36),
    ((369, 171), 21, 3, 6.0, 0.0),
    ((257, 218), 19, 3, 5.5, 0.13),
    ((500, 214), 20, 3, 5.5, -0.12),
    ((171, 333), 15, 3, 5.0, 0.32),
    ((604, 520), 22, 4, 6.5, -0.5),
]

# Tendons are two faint lines each: the light lies between them.
CREASES = [
    ([(383, 770), (402, 700), (432, 610), (458, 540), (471, 496)], 1.1, "ink3-60", 0.5, 0.45),
    ([(393, 772), (414, 704), (444, 616), (468, 546), (484, 494)], 1.0, "ink3-40", 0.5, 0.5),
    ([(371, 770), (370, 690), (367, 600), (364, 530), (364, 490)], 1.1, "ink3-60", 0.5, 0.45),
    ([(381, 772), (381, 690), (380, 600), (379, 530), (378, 492)], 1.0, "ink3-40", 0.5, 0.5),
    ([(357, 770), (338, 700), (314, 610), (296, 545), (286, 508)], 1.1, "ink3-60", 0.5, 0.45),
    ([(366, 768), (348, 698), (326, 612), (309, 550), (299, 508)], 1.0, "ink3-40", 0.5, 0.5),
    ([(342, 768), (304, 700), (262, 624), (230, 560), (219, 540)], 1.0, "ink3-60", 0.5, 0.45),
    ([(350, 766), (316, 702), (276, 632), (244, 574), (232, 544)], 0.9, "ink3-40", 0.5, 0.5),
    # The long extensor of the thumb, and the hollow beside it.
    ([(410, 790), (446, 742), (498, 684), (548, 630), (586, 586)], 1.3, "ink3-80", 0.35, 0.55),
    ([(420, 796), (458, 750), (510, 694), (556, 646)], 0.9, "ink3-40", 0.45, 0.6),
    ([(458, 792), (486, 746), (520, 704), (552, 672)], 1.0, "ink3-60", 0.4, 0.55),
    # Knuckles: both flanks and a fold across.
    ([(459, 480), (459, 464), (466, 452)], 1.0, "ink3-80", 0.45, 0.5),
    ([(504, 476), (503, 462), (497, 452)], 0.9, "ink3-60", 0.45, 0.5),
    ([(470, 466), (482, 463), (495, 465)], 0.8, "ink3-60", 0.45, 0.45),
    ([(472, 474), (483, 472), (493, 473)], 0.7, "ink3-40", 0.45, 0.45),
    ([(347, 476), (348, 458), (355, 445)], 1.0, "ink3-80", 0.45, 0.5),
    ([(397, 474), (396, 458), (389, 445)], 0.9, "ink3-60", 0.45, 0.5),
    ([(358, 458), (372, 455), (387, 458)], 0.8, "ink3-60", 0.45, 0.45),
    ([(361, 467), (372, 465), (384, 467)], 0.7, "ink3-40", 0.45, 0.45),
    ([(269, 504), (268, 486), (274, 472)], 1.0, "ink3-80", 0.45, 0.5),
    ([(315, 494), (312, 479), (304, 468)], 0.9, "ink3-60", 0.45, 0.5),
    ([(277, 486), (289, 480), (303, 480)], 0.8, "ink3-60", 0.45, 0.45),
    ([(281, 494), (292, 490), (302, 489)], 0.7, "ink3-40", 0.45, 0.45),
    ([(199, 534), (196, 520), (201, 507)], 0.9, "ink3-60", 0.45, 0.5),
    ([(238, 524), (234, 511), (227, 502)], 0.9, "ink3-60", 0.45, 0.5),
    ([(206, 520), (215, 514), (227, 512)], 0.7, "ink3-60", 0.45, 0.45),
    # Webs, and the fold of the first one.
    ([(322, 385), (324, 396), (329, 406)], 1.2, "ink2-80", 0.1, 0.7),
    ([(422, 383), (421, 394), (416, 405)], 1.2, "ink2-80", 0.1, 0.7),
    ([(238, 430), (241, 440), (247, 450)], 1.2, "ink2-80", 0.1, 0.7),
    ([(534, 551), (541, 566), (545, 588), (541, 612)], 1.3, "ink2-80", 0.1, 0.7),
    # Base of the thumb, the wrist, the head of the ulna.
    ([(578, 628), (566, 618), (552, 616)], 0.9, "ink3-60", 0.4, 0.5),
    ([(584, 614), (570, 604), (556, 603)], 0.8, "ink3-60", 0.4, 0.5),
    ([(276, 838), (296, 845), (328, 848), (366, 846)], 1.1, "ink3-80", 0.3, 0.6),
    ([(470, 834), (446, 842), (418, 845), (392, 845)], 1.0, "ink3-60", 0.3, 0.6),
    ([(313, 803), (325, 813), (328, 829)], 1.0, "ink3-60", 0.5, 0.5),
]  # fmt: skip


def draw(sheet: Sheet) -> None:
    """Skin and tone, then wrinkles, nails and the contour."""
    body = body_reference("hand_dorsum")
    outline = drawn_outline("hand_dorsum")
    hand = stretch(outline, ULNAR_END, RADIAL_END)
    if len(hand) < len(outline) / 2:
        hand = stretch(outline, RADIAL_END, ULNAR_END)
    ring = [*hand, (*hand[-1], "c"), (*hand[0], "c")]
    sheet.skin(ring, window=FOREARM_EDGE)
    sheet.tones(body["tones"], gain=0.85, window=FOREARM_EDGE)
    sheet.layer("ink")
    sheet.creases(CREASES)
    sheet.edge(ring, FOREARM_EDGE)
    for middle, half, count, gap, lean in WRINKLES:
        _wrinkles(sheet, middle, half, count, gap, lean)
    for root, edge in NAILS:
        sheet.ink(root, 1.5, "ink2", a=0.2, b=0.2, tip=0.25)
        sheet.ink(edge, 0.9, "ink3-80", a=0.3, b=0.3, tip=0.1)
        _moon(sheet, root)
    sheet.ink(THUMB_NAIL, 1.4, "ink2", a=0.3, b=0.35, tip=0.12)
    sheet.ink(hand, 2.2, a=0.01, b=0.01, tip=0.3, window=FOREARM_EDGE)


def _wrinkles(
    sheet: Sheet, middle: Point, half: float, count: int, gap: float, lean: float
) -> None:
    """Short folds across a joint; they bulge away from its middle and shorten outwards."""
    for i in range(count):
        place = i - (count - 1) / 2
        reach = half * (1 - 0.16 * abs(place))
        x, y = middle[0] + lean * place * gap, middle[1] + place * gap
        start, end = (x - reach, y + lean * reach), (x + reach, y - lean * reach)
        weight = 1.25 - 0.18 * abs(place)
        colour = "ink2-80" if abs(place) < 1 else "ink3-80"
        sheet.ink(_sagging(start, 1.7 * place, end), weight, colour, a=0.4, b=0.4, tip=0.05)


def _sagging(start: Point, sag: float, end: Point) -> list[Point]:
    dx, dy = unit(start, end)
    shares = ((0.0, 0.0), (0.25, 0.75), (0.5, 1.0), (0.75, 0.75), (1.0, 0.0))
    points = ((between(start, end, t), sag * depth) for t, depth in shares)
    return [(x - dy * depth, y + dx * depth) for (x, y), depth in points]


def _moon(sheet: Sheet, root: list[Point]) -> None:
    """The pale half moon at the root of a nail."""
    half = len(root) // 2
    left, right = root[half - 2], root[half + 2]
    x, y = between(left, right, 0.5)
    across = 0.62
    start, end = between((x, y), left, across), between((x, y), right, across)
    sheet.ink([start, (x, y - 2.5), end], 0.8, "ink3-40", a=0.4, b=0.4, tip=0.05)
