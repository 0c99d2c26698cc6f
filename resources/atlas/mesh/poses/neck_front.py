"""The neck from the front, the head a little back and the arms down."""

from functools import partial

import numpy as np

from mesh.camera import Camera, looking
from mesh.light import Light
from mesh.people import portrait
from mesh.rig import Rig
from mesh.scene import Scene
from mesh.sculpting import Stroke
from mesh.tones import Blur
from mesh.vectors import X, Z

POSE = {
    "neck01": [(X, -1.5)],
    "neck02": [(X, -2)],
    "neck03": [(X, -2)],
    "head": [(X, -2.5)],
    "upperarm01.L": [(Z, -25)],
    "upperarm01.R": [(Z, 25)],
}
# Sternomastoid, clavicle, larynx, notch of the sternum.
STROKES = [
    Stroke([(236, 300), (262, 400), (300, 510), (344, 620), (380, 738)], 8, 15, 0.25),
    Stroke([(228, 340), (242, 440), (264, 550), (292, 650), (308, 716)], 4.5, 17, 0.35),
    Stroke([(268, 320), (302, 430), (342, 545), (376, 650)], -6, 17, 0.3),
    Stroke([(206, 585), (262, 646), (300, 676)], -11, 34, 0.45),
    Stroke([(334, 690), (340, 650), (330, 600)], -4, 12, 0.4),
    Stroke([(374, 744), (340, 732), (280, 729), (200, 713), (110, 692), (20, 678)], 13, 15, 0.06),
    Stroke([(350, 778), (240, 766), (120, 738)], -5, 26, 0.4),
    Stroke([(399, 746), (401, 746)], -10, 24, 0.0, midline=True),
    Stroke([(400, 415), (400, 440), (400, 472)], 7, 15, 0.35, midline=True),
    Stroke([(384, 420), (372, 470)], 2.5, 9, 0.4),
    Stroke([(382, 520), (400, 523), (418, 520)], 3, 8, 0.4, midline=True),
    Stroke([(400, 545), (400, 690)], 3, 20, 0.3, midline=True),
    Stroke([(400, 800), (400, 980)], -3, 12, 0.3, midline=True),
    Stroke([(196, 470), (204, 520), (196, 590)], 3.5, 16, 0.4),
]


def _camera(_: Rig) -> Camera:
    return Camera(np.array((0, 5.75, 0)), 2.45, 13, looking())


SCENE = Scene(
    view="neck_front",
    reference="neck_front",
    person=partial(portrait, muscle=0.2, extra={"neck/neck-scale-horiz-decr": 1.0}),
    camera=_camera,
    light=Light((0, 0.50, 0.85)),
    pose=POSE,
    strokes=STROKES,
    symmetric=True,
    blur=Blur(4.5, 22),
)
