"""The trunk from the front, the arms hanging a little apart; the chest is flat and bare."""

from functools import partial

import numpy as np
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry

from geometry import symmetric
from mesh.camera import FINE, Camera, looking
from mesh.light import Light
from mesh.people import PORTRAIT, person
from mesh.picture import Picture
from mesh.rig import Rig
from mesh.scene import Mask, Patch, Scene
from mesh.sculpting import Stroke
from mesh.tones import Blur
from mesh.vectors import Z
from splines import sampled

POSE = {"upperarm01.L": [(Z, -20)], "upperarm01.R": [(Z, 20)]}
# A chest that says nothing of the sex of the body, and a firm belly.
NEUTRAL = {
    "breast/female-young-averagemuscle-averageweight-mincup-averagefirmness": 0.6,
    "breast/female-young-maxmuscle-averageweight-mincup-averagefirmness": 0.4,
    "torso/torso-muscle-pectoral-incr": 0.4,
    "stomach/stomach-tone-incr": 0.5,
}
# Clavicle and the hollows above and below it, notch and body of the sternum, lower border of
# pectoralis, costal arch, serratus, linea alba and semilunaris, iliac crest and groin.
STROKES = [
    Stroke([(374, 152), (322, 146), (258, 126), (200, 112), (156, 112)], 7, 10, 0.12),
    Stroke([(352, 136), (318, 122), (270, 104)], -5, 16, 0.4),
    Stroke([(330, 172), (264, 158), (206, 142)], -3, 18, 0.4),
    Stroke([(390, 150), (400, 156), (410, 150)], -6, 14, 0.2, midline=True),
    Stroke([(400, 190), (400, 290), (400, 390)], -4, 13, 0.3, midline=True),
    Stroke([(196, 220), (212, 188), (222, 160)], -3, 14, 0.4),
    Stroke([(180, 330), (214, 392), (270, 416), (330, 408), (376, 386)], -3.2, 14, 0.35),
    Stroke([(378, 424), (346, 478), (314, 524), (272, 570), (232, 600)], 3.2, 13, 0.3),
    Stroke([(388, 444), (360, 500), (326, 544), (280, 590)], -3.4, 16, 0.35),
    Stroke([(400, 440), (400, 560), (400, 670)], -3.4, 11, 0.25, midline=True),
    Stroke([(302, 560), (292, 640), (292, 730)], -1.4, 22, 0.5),
    Stroke([(202, 400), (226, 420), (240, 444)], 2.2, 10, 0.4),
    Stroke([(204, 450), (228, 472), (240, 496)], 2.2, 10, 0.4),
    Stroke([(206, 500), (228, 522), (238, 546)], 2.0, 10, 0.4),
    Stroke([(176, 776), (196, 800), (222, 846)], 4, 12, 0.3),
    Stroke([(196, 836), (250, 880), (310, 920), (356, 946)], -5, 13, 0.3),
]
# Where the drawing cuts off neck, arm and hips; the left half.
KEPT = [
    (400, 5.6, "c"), (364, 8), (330, 15, "c"), (-60, 15, "c"), (-60, 335, "c"),
    (11, 385, "c"), (36, 407), (70, 424), (100, 430), (125.6, 428, "c"), (128, 900, "c"),
    (148, 923, "c"), (196, 945), (256, 959), (326, 967), (400, 969),
]  # fmt: skip


def _camera(_: Rig) -> Camera:
    return Camera(np.array((0, 3.12, 0)), 6.6, 20, looking())


def _trunk(body: BaseGeometry) -> BaseGeometry:
    return body.intersection(Polygon(sampled(symmetric(KEPT)[:-1], 4.0, closed=True)))


def _bare(picture: Picture) -> Mask:
    """What the mesh shows of breast, navel and groin: the first is left out, the others drawn."""
    return _oval(picture, 262, 376, 84, 52) | _oval(picture, 400, 695, 26, 40)


def _oval(picture: Picture, x: float, y: float, width: float, height: float) -> Mask:
    rows, columns = np.indices(picture.mask.shape) / FINE
    across = (400 - abs(columns - 400) - x) / width
    found: Mask = across**2 + ((rows - y) / height) ** 2 < 1
    return found


SCENE = Scene(
    view="trunk_front",
    reference="trunk_front",
    person=partial(person, gender=0.5, muscle=0.4, extra={**PORTRAIT, **NEUTRAL}),
    camera=_camera,
    light=Light((0, 0.5, 0.85)),
    pose=POSE,
    strokes=STROKES,
    symmetric=True,
    blur=Blur(4, 18),
    patch=Patch(_bare, reach=40, edge=16),
    clip=_trunk,
)
