"""The whole left upper limb from the flexor side."""

from functools import partial

from shapely.geometry import Point, Polygon
from shapely.geometry.base import BaseGeometry

from mesh.light import Light
from mesh.limb_pose import BONES, hanging_arm, limb_camera, limb_person, mound
from mesh.scene import Scene
from mesh.sculpting import Stroke
from mesh.tones import Blur

# Furrows of the shoulder, biceps, fold of the elbow, forearm, tendons, palm, fingers.
STROKES = [
    Stroke([(322, 30), (342, 80), (362, 130), (374, 160)], -4, 10, 0.3),
    Stroke([(374, 160), (400, 195), (430, 222)], -3.5, 9, 0.3),
    Stroke([(404, 70), (422, 130), (428, 185)], 3, 22, 0.3),
    Stroke([(372, 200), (392, 280), (412, 355)], 7, 24, 0.3),
    Stroke([(344, 232), (366, 318), (384, 386)], -5, 9, 0.3),
    Stroke([(430, 240), (440, 310), (448, 372)], -5, 9, 0.3),
    Stroke([(416, 352), (424, 390), (428, 424)], 4, 6.5, 0.3),
    mound((431, 440), -5, 20, 16, (0.3, 0.95)),
    Stroke([(460, 360), (473, 430), (478, 500), (484, 570)], 5, 15, 0.3),
    Stroke([(436, 436), (448, 500), (466, 585)], -5, 8, 0.3),
    Stroke([(390, 412), (418, 452), (446, 500)], 3, 9, 0.3),
    Stroke([(404, 470), (424, 540), (450, 620)], 3.5, 20, 0.3),
    Stroke([(484, 650), (494, 696), (503, 740)], 3, 4, 0.35),
    Stroke([(474, 646), (486, 696), (494, 740)], 3, 3.5, 0.35),
    Stroke([(448, 630), (466, 692), (479, 746)], 3, 4, 0.35),
    Stroke([(480, 640), (490, 696), (499, 740)], -2, 2.5, 0.35),
    Stroke([(536, 762), (560, 786), (570, 806)], 7, 15),
    Stroke([(484, 766), (488, 824)], 5, 13, 0.3),
    Stroke([(563, 826), (548, 800), (526, 782), (512, 762)], -2.5, 3, 0.2),
    mound((516, 846), 3, 13, 8),
    mound((558, 848), 3, 11, 8),
    Stroke([(576, 894.8), (596, 891.2)], -1.2, 2.4, 0.2),
    Stroke([(593, 923.62), (611, 920.38)], -1.2, 2.4, 0.2),
    Stroke([(543, 914.5), (563, 911.5)], -1.2, 2.4, 0.2),
    Stroke([(557, 947.35), (575, 944.65)], -1.2, 2.4, 0.2),
    Stroke([(514, 909.2), (534, 906.8)], -1.2, 2.4, 0.2),
    Stroke([(523, 943.08), (541, 940.92)], -1.2, 2.4, 0.2),
    Stroke([(485, 912), (501, 912)], -1.2, 2.4, 0.2),
]

# The limb, and of the trunk what is near the shoulder.
SHOULDER, NEAR = (385, 110), 185
LIMB = [(400, -20), (334, 188), (306, 270), (306, 1010), (800, 1010), (800, -20)]


def _limb(body: BaseGeometry) -> BaseGeometry:
    return body.intersection(Point(*SHOULDER).buffer(NEAR).union(Polygon(LIMB)))


SCENE = Scene(
    view="upper_limb_flexor_left",
    reference="upper_limb_flexor",
    person=limb_person,
    camera=partial(limb_camera, side="front"),
    light=Light((-0.3, 0.45, 0.85)),
    pose=hanging_arm,
    bones=BONES,
    strokes=STROKES,
    blur=Blur(2.2, 12, 2),
    clip=_limb,
    outline_tolerance=0.3,
    outline_step=2,
    least_contour=8,
)
