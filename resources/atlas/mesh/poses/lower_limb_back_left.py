"""The left lower limb from behind, a little turned outwards."""

from functools import partial

import numpy as np
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry

from mesh.base_mesh import Array
from mesh.camera import Camera, looking
from mesh.light import Light
from mesh.people import person
from mesh.rig import Rig
from mesh.scene import Scene
from mesh.sculpting import Stroke
from mesh.tones import Blur
from mesh.vectors import X, Y, Z
from splines import sampled
from views.lower_limb_back import LIMB

TOES = tuple(f"toe{toe}-{bone}.L" for toe in range(1, 6) for bone in (1, 2, 3))
BONES = (
    *("upperleg01.L", "upperleg02.L", "lowerleg01.L", "lowerleg02.L", "foot.L", *TOES),
    *("pelvis", "root", "spine05", "spine04"),
)
POSE = {"upperleg01.L": [(Y, 8), (Z, -1.5)], "foot.L": [(X, 6), (Y, 4)]}
MUSCLES = {
    "legs/l-lowerleg-muscle-incr": 0.5,
    "legs/l-upperleg-muscle-incr": 0.35,
    "buttocks/buttocks-volume-incr": 0.1,
    "feet/measure-ankle-circ-incr": 0.35,
}
# What the outline of the mesh lacks: place, reach across and down, and shift, in canvas units.
BULGES = [
    ((434, 505), (16, 18), 3.5),
    ((440, 470), (16, 16), -1),
    ((434, 600), (22, 42), 4),
    ((340, 478), (14, 20), -2),
    ((314, 585), (22, 45), -3),
    ((344, 420), (16, 30), -2),
    ((331, 898), (12, 15), -5),
    ((379, 886), (12, 14), 5),
    ((330, 820), (12, 40), -2),
    ((380, 820), (12, 40), 1.5),
]
# Buttock, hamstrings, hollow of the knee, gastrocnemius, Achilles tendon, ankle.
STROKES = [
    Stroke([(516, 166), (480, 184), (436, 180), (380, 160)], -6.5, 11, 0.35),
    Stroke([(490, 150), (450, 156), (410, 140)], 5, 24, 0.3),
    Stroke([(380, 60), (376, 110), (384, 150)], -4, 20, 0.3),
    Stroke([(392, 220), (380, 300), (368, 390), (358, 450)], 5, 16, 0.3),
    Stroke([(430, 220), (432, 300), (426, 390), (418, 450)], 5, 17, 0.3),
    Stroke([(412, 240), (404, 330), (394, 410)], -3.5, 8, 0.3),
    Stroke([(464, 230), (462, 310), (446, 400)], -2.5, 9, 0.3),
    Stroke([(352, 240), (350, 330), (350, 420)], -3, 9, 0.3),
    Stroke([(362, 410), (352, 460), (344, 520)], 4, 6, 0.45),
    Stroke([(416, 410), (425, 460), (430, 516)], 4, 6, 0.45),
    Stroke([(394, 412), (389, 476), (384, 540)], -14, 25, 0.45),
    Stroke([(338, 488), (386, 493), (438, 485)], -1.5, 5, 0.4),
    Stroke([(356, 520), (346, 560), (344, 610), (350, 650)], 7, 18, 0.25),
    Stroke([(410, 520), (414, 570), (414, 620), (404, 672)], 8, 19, 0.25),
    Stroke([(385, 520), (381, 590), (377, 668)], -4, 7, 0.35),
    Stroke([(324, 632), (340, 668), (360, 664), (376, 668), (398, 698), (424, 670)], -3, 8, 0.35),
    Stroke([(330, 680), (332, 740), (340, 790)], 3, 9, 0.3),
    Stroke([(404, 700), (392, 760), (380, 800)], 3, 9, 0.3),
    Stroke([(362, 700), (358, 780), (355, 850), (356, 900)], 5, 8, 0.25),
    Stroke([(342, 790), (341, 850), (338, 912)], -4.5, 6, 0.45),
    Stroke([(371, 780), (370, 840), (370, 906)], -4.5, 6, 0.45),
    Stroke([(333, 880), (333, 920)], 6, 8, 0.5),
    Stroke([(377, 868), (377, 908)], 6, 8, 0.5),
    Stroke([(357, 896), (357, 970)], 5, 18, 0.5),
    Stroke([(334, 894), (331, 926), (334, 962)], -4, 5, 0.45),
]

CENTRE = np.array((1.22, -3.6, 0.2))
SPAN = 10.0


def _camera(_: Rig) -> Camera:
    return Camera(CENTRE, SPAN, 40, looking(yaw=180))


def _bulges(vertices: Array) -> Array:
    """Condyles, malleoli and muscle bellies that stand out from the outline."""
    scale = 1000 / SPAN
    x, y = 400 - (vertices[:, 0] - CENTRE[0]) * scale, 500 - (vertices[:, 1] - CENTRE[1]) * scale
    shift = np.zeros_like(vertices)
    for at, reach, out in BULGES:
        near = np.exp(-(((x - at[0]) / reach[0]) ** 2) - ((y - at[1]) / reach[1]) ** 2)
        shift[:, 0] += -out / scale * near
    return shift


def _within_contour(_: BaseGeometry) -> BaseGeometry:
    """Tones end just within the contour drawn by hand, round where it has corners."""
    return Polygon(sampled(LIMB, 4.0, closed=True)).buffer(0).buffer(-5).buffer(4.7)


SCENE = Scene(
    view="lower_limb_back_left",
    reference="lower_limb_back",
    person=partial(person, gender=0.5, muscle=0.45, extra=MUSCLES),
    camera=_camera,
    light=Light((-0.3, 0.4, 0.87)),
    pose=POSE,
    bones=BONES,
    sculpted=_bulges,
    strokes=STROKES,
    clip=_within_contour,
    blur=Blur(3, 12),
)
