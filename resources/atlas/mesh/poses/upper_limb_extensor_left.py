"""The whole left upper limb from the extensor side."""

from functools import partial

from shapely.geometry import Point, Polygon
from shapely.geometry.base import BaseGeometry

from mesh.light import Light
from mesh.limb_pose import BONES, hanging_arm, limb_camera, limb_person, mound
from mesh.scene import Scene
from mesh.sculpting import Stroke
from mesh.tones import Blur

# Spine of the scapula, deltoid, triceps, elbow, ulna, extensors, tendons and knuckles.
STROKES = [
    Stroke([(530, 50), (480, 62), (432, 66)], 4, 9),
    Stroke([(500, 76), (452, 150), (400, 214)], -4, 9, 0.3),
    Stroke([(392, 90), (376, 150), (374, 196)], 3, 20, 0.3),
    Stroke([(452, 196), (442, 262), (424, 322)], 5.5, 20, 0.3),
    Stroke([(396, 206), (384, 264), (376, 316)], 4.5, 14, 0.3),
    Stroke([(424, 206), (410, 272), (402, 330)], -4.5, 8, 0.3),
    Stroke([(402, 300), (394, 350), (392, 380)], -3.5, 12, 0.3),
    mound((389, 402), 7, 13, 10, (-0.15, 0.99)),
    mound((409, 404), -4, 15, 7, (0, 1)),
    mound((364, 404), -3.5, 15, 8, (0, 1)),
    Stroke([(386, 430), (376, 520), (352, 616), (326, 712)], -3.5, 6, 0.15),
    Stroke([(328, 380), (316, 450), (312, 530)], 5, 16, 0.3),
    Stroke([(342, 416), (332, 500), (322, 590)], -4, 7, 0.3),
    Stroke([(362, 432), (352, 530), (334, 630)], -3.2, 6, 0.3),
    Stroke([(350, 470), (342, 560), (326, 650)], 3, 9, 0.3),
    Stroke([(328, 610), (308, 662), (288, 712)], 3.5, 7, 0.3),
    mound((317, 727), 5, 9, 8),
    Stroke([(296, 740), (270, 790), (242, 838)], 2.6, 3.2),
    Stroke([(299, 742), (284, 790), (268, 842)], 2.6, 3.2),
    Stroke([(302, 742), (297, 790), (291, 842)], 2.6, 3.2),
    Stroke([(306, 744), (310, 790), (312, 838)], 2.4, 3),
    Stroke([(288, 738), (262, 764), (234, 786)], 2.6, 3.2, 0.3),
    mound((243, 806), 4, 14, 9, (0.4, 0.9)),
    mound((240, 838), 3.4, 6.5, 6),
    mound((267, 843), 3.4, 6.5, 6),
    mound((290, 843), 3.4, 6.5, 6),
    mound((312, 838), 3.4, 6.5, 6),
    Stroke([(212, 877), (230, 879)], 1.8, 5, 0.3),
    Stroke([(244, 895), (262, 897)], 1.8, 5, 0.3),
    Stroke([(272, 890), (290, 892)], 1.8, 5, 0.3),
    Stroke([(301, 872), (317, 874)], 1.8, 5, 0.3),
]

# The limb, and of the trunk what is near the shoulder.
SHOULDER, NEAR = (420, 115), 185
LIMB = [(400, -20), (474, 188), (506, 270), (506, 1010), (0, 1010), (0, -20)]


def _limb(body: BaseGeometry) -> BaseGeometry:
    return body.intersection(Point(*SHOULDER).buffer(NEAR).union(Polygon(LIMB)))


SCENE = Scene(
    view="upper_limb_extensor_left",
    reference="upper_limb_extensor",
    person=limb_person,
    camera=partial(limb_camera, side="back"),
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
