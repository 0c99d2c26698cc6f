"""The left lower limb from the front, a little turned outwards, the foot lowered."""

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
from views.lower_limb_front import LIMB

TOES = tuple(f"toe{toe}-{bone}.L" for toe in range(1, 6) for bone in (1, 2, 3))
BONES = (
    *("upperleg01.L", "upperleg02.L", "lowerleg01.L", "lowerleg02.L", "foot.L", *TOES),
    *("pelvis", "root", "spine05", "spine04"),
)
POSE = {"upperleg01.L": [(Y, 8), (Z, -1.5)], "foot.L": [(X, 26), (Y, 4)]}
MUSCLES = {
    "legs/l-lowerleg-muscle-incr": 0.5,
    "legs/l-upperleg-muscle-incr": 0.35,
    "buttocks/buttocks-volume-incr": 0.1,
    "feet/measure-ankle-circ-incr": 0.35,
}
# What the outline of the mesh lacks: place, reach across and down, and shift, in canvas units.
BULGES = [
    ((346, 404), (22, 26), -4),
    ((358, 464), (18, 20), -5),
    ((360, 444), (14, 12), 2.5),
    ((366, 585), (20, 40), -3),
    ((460, 470), (14, 16), 3),
    ((476, 556), (22, 50), 2),
    ((412, 862), (12, 14), -5),
    ((472, 870), (12, 15), 6),
    ((418, 800), (12, 40), -2),
    ((464, 800), (12, 40), 2),
]
# Quadriceps, patella and its ligament, shin, muscles beside it, ankle, tendons of the foot.
STROKES = [
    Stroke([(376, 110), (390, 230), (402, 330), (408, 404)], 8, 19, 0.3),
    Stroke([(412, 120), (427, 250), (427, 340), (420, 420)], -4.5, 12, 0.35),
    Stroke([(444, 200), (447, 300), (440, 370), (430, 420)], 6, 13, 0.35),
    Stroke([(346, 372), (360, 404), (384, 440)], 6, 14, 0.45),
    Stroke([(362, 270), (376, 350), (392, 412)], -6, 8, 0.4),
    Stroke([(406, 60), (372, 130), (348, 200), (338, 290), (344, 380)], -5, 10, 0.3),
    Stroke([(322, 150), (340, 120), (362, 84)], -3.5, 16, 0.45),
    Stroke([(308, 190), (320, 260), (334, 340)], 5, 12, 0.35),
    Stroke([(410, 410), (410, 464)], 8, 15, 0.45),
    Stroke([(384, 426), (384, 450), (394, 478)], -4.5, 7, 0.4),
    Stroke([(438, 424), (437, 450), (428, 478)], -4.5, 7, 0.4),
    Stroke([(380, 428), (396, 411), (424, 411), (440, 424)], -2.5, 6, 0.45),
    Stroke([(411, 448), (413, 480), (415, 526)], 4, 6.5, 0.45),
    Stroke([(412, 508), (409, 560), (409, 640), (414, 720), (422, 790), (426, 830)], 3, 5, 0.2),
    Stroke([(424, 520), (430, 590), (430, 670), (432, 750)], 6, 9, 0.25),
    Stroke([(442, 500), (450, 600), (450, 690), (446, 790)], -3, 8, 0.4),
    Stroke([(458, 500), (464, 580), (462, 680)], 3, 9, 0.3),
    Stroke([(396, 520), (394, 600), (402, 690), (412, 770)], -2.5, 6, 0.3),
    Stroke([(378, 530), (378, 590), (390, 660)], 3, 10, 0.3),
    Stroke([(434, 770), (436, 826), (432, 868), (424, 900)], 4, 5, 0.25),
    Stroke([(442, 850), (438, 900), (428, 948), (420, 968)], 3, 3.5, 0.25),
    Stroke([(448, 840), (453, 890), (455, 950)], 2.5, 3, 0.45),
    Stroke([(450, 844), (461, 894), (471, 948)], 2.2, 3, 0.45),
    Stroke([(452, 850), (468, 896), (484, 942)], 2, 3, 0.45),
    Stroke([(415, 844), (415, 884)], 6, 8, 0.5),
    Stroke([(468, 854), (468, 894)], 6, 8, 0.5),
    Stroke([(429, 846), (427, 902)], -2.5, 6, 0.5),
    Stroke([(456, 850), (459, 906)], -2.5, 6, 0.5),
]

CENTRE = np.array((1.22, -3.93, 0.2))
SPAN = 10.4


def _camera(_: Rig) -> Camera:
    return Camera(CENTRE, SPAN, 40, looking())


def _bulges(vertices: Array) -> Array:
    """Condyles, malleoli and muscle bellies that stand out from the outline."""
    scale = 1000 / SPAN
    x, y = 400 + (vertices[:, 0] - CENTRE[0]) * scale, 500 - (vertices[:, 1] - CENTRE[1]) * scale
    shift = np.zeros_like(vertices)
    for at, reach, out in BULGES:
        near = np.exp(-(((x - at[0]) / reach[0]) ** 2) - ((y - at[1]) / reach[1]) ** 2)
        shift[:, 0] += out / scale * near
    return shift


def _within_contour(_: BaseGeometry) -> BaseGeometry:
    """Tones end just within the contour drawn by hand, round where it has corners."""
    return Polygon(sampled(LIMB, 4.0, closed=True)).buffer(0).buffer(-5).buffer(4.7)


SCENE = Scene(
    view="lower_limb_front_left",
    reference="lower_limb_front",
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
