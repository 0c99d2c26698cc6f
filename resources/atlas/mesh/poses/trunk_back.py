"""The trunk from behind, the arms hanging a little apart."""

from functools import partial

import numpy as np
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry

from geometry import symmetric
from mesh.camera import Camera, looking
from mesh.light import Light
from mesh.people import PORTRAIT, person
from mesh.rig import Rig
from mesh.scene import Scene
from mesh.sculpting import Stroke
from mesh.tones import Blur
from mesh.vectors import Z
from splines import sampled

POSE = {"upperarm01.L": [(Z, -20)], "upperarm01.R": [(Z, 20)]}
# Scapula, edge of latissimus, furrow and long muscles of the back, spinous processes, iliac crest,
# dimple, sacral triangle, glutei and their fold.
STROKES = [
    Stroke([(306, 124), (240, 110), (180, 102), (146, 104)], 3.6, 8, 0.25),
    Stroke([(292, 148), (232, 139), (172, 134)], -4.4, 18, 0.4),
    Stroke([(306, 86), (313, 140), (308, 220), (284, 297)], 3.0, 8, 0.25),
    Stroke([(321, 88), (328, 150), (324, 232), (302, 309)], -3.8, 14, 0.35),
    Stroke([(282, 300), (240, 260), (198, 206)], 3.4, 12, 0.5),
    Stroke([(188, 264), (236, 322), (262, 376)], 2.2, 20, 0.5),
    Stroke([(400, 70), (400, 240), (400, 440), (400, 650)], -6, 12, 0.12, midline=True),
    Stroke([(372, 250), (367, 420), (362, 540), (366, 650)], 5.5, 19, 0.35),
    Stroke([(334, 400), (324, 500), (320, 610)], -3.6, 18, 0.4),
    Stroke([(399, 38), (401, 38)], 5, 8, 0.0, midline=True),
    Stroke([(399, 69), (401, 69)], 3.5, 7, 0.0, midline=True),
    Stroke([(330, 716), (304, 682), (268, 658), (224, 656)], -4, 14, 0.35),
    Stroke([(334, 718), (335, 728)], -9, 17, 0.0),
    Stroke([(340, 736), (366, 764), (392, 790)], -2, 10, 0.4),
    Stroke([(330, 740), (262, 786), (206, 836)], -3.2, 22, 0.4),
    Stroke([(392, 935), (350, 962), (290, 972), (226, 958)], -6, 10, 0.4),
]
# Where the drawing cuts off neck, arm and thigh; the left half.
KEPT = [
    (400, 8.4, "c"), (364, 10.6), (326, 17, "c"), (-60, 17, "c"), (-60, 330, "c"),
    (24, 391, "c"), (48, 409), (80, 419), (106, 421), (126, 418, "c"), (130, 950, "c"),
    (145, 968, "c"), (182, 984), (238, 994), (298, 996), (346, 990), (377, 980, "c"),
    (400, 980, "c"),
]  # fmt: skip


def _camera(_: Rig) -> Camera:
    return Camera(np.array((0, 2.76, 0)), 7.0, 20, looking(yaw=180))


def _trunk(body: BaseGeometry) -> BaseGeometry:
    return body.intersection(Polygon(sampled(symmetric(KEPT)[:-1], 4.0, closed=True)))


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
    blur=Blur(4, 12),
    clip=_trunk,
)
