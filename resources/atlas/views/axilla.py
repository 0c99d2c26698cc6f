"""Left axilla, the arm raised, seen from the front and a little from the side."""

import math
import random

from geometry import Point, between, inside, smoothstep
from paths import Subpath
from sheet import Sheet
from splines import sampled
from strokes import lens
from view import body_reference

NECK = [
    (112,6), (119,30), (128,59), (140,93), (155,122), (173,148), (198,173), (230,197), (271,222),
    (299,236), (313,239.5),
]  # fmt: skip
ARM = [
    (351,6), (341,44), (335,76), (331.5,110), (330,150), (329,190), (326.5,212), (322,227),
    (313,244), (298,262), (276,280),
]  # fmt: skip
BACK = [
    (706,6), (701,60), (693,122), (683,200), (674,258), (659,320), (643,376), (627,430),
    (614,476), (603,528), (595,578), (586,629), (572,687), (555,736), (534,781), (497,846),
    (457,914), (438,952), (420,990),
]  # fmt: skip

CREASES = [
    (
        [
            (468, 60),
            (462, 120),
            (446, 190),
            (424, 262),
            (398, 340),
            (366, 420),
            (328, 500),
            (284, 576),
            (236, 640),
        ],
        1.7,
        "ink2",
        0.35,
        0.5,
    ),
    (
        [
            (612, 130),
            (596, 200),
            (574, 270),
            (552, 340),
            (528, 412),
            (500, 486),
            (468, 560),
            (436, 624),
        ],
        1.6,
        "ink2",
        0.4,
        0.5,
    ),
    ([(452, 262), (482, 286), (520, 290), (556, 274)], 1.1, "ink2-80", 0.35, 0.4),
    ([(434, 318), (470, 344), (512, 346), (540, 330)], 1.2, "ink2-80", 0.35, 0.4),
    ([(414, 384), (448, 406), (486, 404), (514, 388)], 1.0, "ink2-60", 0.35, 0.4),
    ([(396, 452), (424, 466), (456, 462), (480, 448)], 0.8, "ink3-60", 0.4, 0.5),
    ([(548, 20), (540, 80), (528, 140), (512, 190)], 1.1, "ink3-80", 0.4, 0.5),
    ([(618, 30), (612, 80), (602, 130)], 0.8, "ink3-60", 0.5, 0.6),
    ([(318, 250), (284, 286), (240, 318), (190, 344)], 1.2, "ink3-80", 0.2, 0.6),
    ([(170, 262), (210, 276), (252, 272)], 0.9, "ink3-60", 0.5, 0.5),
    ([(470, 690), (446, 716), (414, 730)], 0.9, "ink3-60", 0.4, 0.6),
    ([(444, 772), (420, 796), (388, 806)], 0.9, "ink3-40", 0.4, 0.6),
    ([(420, 850), (396, 872), (366, 880)], 0.8, "ink3-40", 0.4, 0.6),
]

HAIR_CENTRE = (486.0, 352.0)
HAIR_AXIS = math.radians(111)
HAIR_LENGTH, HAIR_WIDTH = 178, 62
# The chest on the viewer's left melts into the paper: its tones first, then its skin.
SKIN_MELTS = (0, 130)
TONE_MELTS = (130, 270)
STRIPS = 12


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
        *NECK[:-1], (313, 240, "c"), *ARM[::-1][3:], (351, 4, "c"), (704, 4, "c"), *BACK,
        (416, 996, "c"), (2, 996, "c"), (2, 4, "c"), (112, 4, "c"),
    ]  # fmt: skip
    for window, share in _strips(*SKIN_MELTS):
        sheet.skin(body, top=(2, 52), fade=(900, 996), window=window, share=share)
    tones = body_reference("axilla")["tones"]
    for window, share in _strips(*TONE_MELTS):
        gain = 0.9 * smoothstep(share)
        sheet.tones(tones, gain=gain, top=(52, 130), fade=(720, 905), window=window)
    _hair(sheet)
    sheet.layer("ink")
    sheet.creases(CREASES)
    sheet.ink(NECK, 2.1, a=0.3, b=0.05, tip=0.1)
    sheet.ink(ARM, 2.1, a=0.3, b=0.4, tip=0.1)
    sheet.ink(BACK, 2.2, a=0.2, b=0.25, tip=0.1)


def _strips(left: float, right: float) -> list[tuple[list[Point], float]]:
    """Windows with what is left of the drawing in each; the last one is the rest of the sheet."""
    width = (right - left) / STRIPS
    found = []
    for i in range(STRIPS):
        x = left + i * width
        found.append((_window(x, x + width + 1), (i + 0.5) / STRIPS))
    return [*found, (_window(right, 900), 1.0)]


def _window(left: float, right: float) -> list[Point]:
    return [(left, -100), (right, -100), (right, 1100), (left, 1100)]


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
