"""The trunk from behind, the arms hanging a little apart."""

from functools import partial

import numpy as np
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry

from mesh.camera import Camera, looking
from mesh.light import Light
from mesh.people import PORTRAIT, person
from mesh.rig import Rig
from mesh.scene import Scene
from mesh.sculpting import Stroke
from mesh.tones import Blur
from mesh.vectors import Z

POSE = {"upperarm01.L": [(Z, -20)], "upperarm01.R": [(Z, 20)]}
# Scapula, edge of latissimus, furrow and long muscles of the back, spinous processes, iliac crest,
# dimple, sacral triangle, glutei and their fold.
STROKES = [
    Stroke([(306, 124), (240, 110), (180, 102), (146, 104)], 3.6, 8, 0.25),
    Stroke([(292, 148), (232, 139), (172, 134)], -3.4, 18, 0.4),
    Stroke([(306, 86), (312, 140), (304, 204), (280, 262)], 3.0, 8, 0.25),
    Stroke([(321, 88), (328, 150), (320, 216), (298, 274)], -2.8, 13, 0.35),
    Stroke([(280, 266), (238, 234), (198, 196)], 2.2, 11, 0.5),
    Stroke([(188, 250), (236, 296), (262, 350)], 2.2, 20, 0.5),
    Stroke([(400, 70), (400, 240), (400, 440), (400, 650)], -6, 12, 0.12, midline=True),
    Stroke([(372, 250), (367, 420), (362, 540), (366, 650)], 4.5, 19, 0.35),
    Stroke([(334, 400), (324, 500), (320, 610)], -2.6, 18, 0.4),
    Stroke([(399, 38), (401, 38)], 5, 8, 0.0, midline=True),
    Stroke([(399, 67), (401, 67)], 3.5, 7, 0.0, midline=True),
    Stroke([(330, 716), (304, 682), (268, 658), (224, 656)], -2.6, 13, 0.35),
    Stroke([(332, 722), (336, 724)], -6, 13, 0.0),
    Stroke([(340, 736), (366, 764), (392, 790)], -2, 10, 0.4),
    Stroke([(330, 740), (262, 786), (206, 836)], -2.2, 20, 0.4),
    Stroke([(392, 935), (350, 962), (290, 972), (226, 958)], -6, 10, 0.4),
]
# Where the drawing cuts off neck, arm and thigh; the left half.
KEPT = [
    (400, 8), (364, 10), (326, 17), (-60, 17), (-60, 330), (24, 391), (48, 409), (80, 419),
    (106, 421), (130, 418), (130, 950), (145, 968), (182, 984), (238, 994), (298, 996),
    (346, 990), (377, 980), (400, 980),
]  # fmt: skip


def _camera(_: Rig) -> Camera:
    return Camera(np.array((0, 2.76, 0)), 7.0, 20, looking(yaw=180))


def _trunk(body: BaseGeometry) -> BaseGeometry:
    return body.intersection(Polygon([*KEPT, *((800 - x, y) for x, y in KEPT[::-1])]))


SCENE = Scene(
    view="trunk_back",
    reference="trunk_back",
    person=partial(
        person, gender=0.5, muscle=0.4, extra={**PORTRAIT, "torso/torso-muscle-dorsi-incr": 0.4}
    ),
    camera=_camera,
    light=Light((0, 0.5, 0.85)),
    pose=POSE,
    strokes=STROKES,
    symmetric=True,
    blur=Blur(4.5, 22),
    clip=_trunk,
)
