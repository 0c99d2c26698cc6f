"""The palm of the left hand, its fingers nearly straight."""

from functools import partial

import numpy as np

from mesh.camera import Camera, along
from mesh.hand_pose import hand_frame, open_hand
from mesh.light import Light
from mesh.people import person
from mesh.rig import Rig
from mesh.scene import Scene
from mesh.sculpting import Stroke
from mesh.tones import Blur

# Creases of the palm and its cushions, then those of the fingers.
STROKES = [
    Stroke(
        [
            (277, 511),
            (298, 520),
            (326, 545),
            (349, 582),
            (363, 626),
            (368, 676),
            (363, 722),
            (352, 764),
        ],
        -4,
        6,
        0.15,
    ),
    Stroke(
        [(279, 505), (312, 503), (352, 513), (400, 532), (448, 556), (494, 585), (530, 612)],
        -3.5,
        6,
        0.2,
    ),
    Stroke(
        [(612, 510), (586, 499), (544, 491), (498, 480), (456, 461), (424, 437), (404, 411)],
        -3.5,
        6,
        0.2,
    ),
    Stroke([(236, 610), (262, 660), (306, 720)], 8, 48, 0.3),
    Stroke([(545, 620), (520, 690), (490, 760)], 7, 42, 0.3),
    Stroke([(310, 440), (340, 436)], 4, 24, 0.3),
    Stroke([(420, 418), (440, 418)], 4, 22, 0.3),
    Stroke([(510, 432), (530, 436)], 4, 22, 0.3),
    Stroke([(592, 470), (600, 474)], 3, 18, 0.3),
    Stroke([(330, 803), (420, 816), (537, 803)], -3, 5, 0.2),
    Stroke([(412, 840), (406, 960)], 2.5, 6, 0.3),
    Stroke([(446, 840), (446, 960)], 2.5, 6, 0.3),
    Stroke([(270, 206), (330, 206)], -2.2, 5, 0.25),
    Stroke([(281, 300), (349, 300)], -2.2, 5, 0.25),
    Stroke([(402, 165), (458, 165)], -2.2, 5, 0.25),
    Stroke([(396, 275), (464, 275)], -2.2, 5, 0.25),
    Stroke([(518, 210), (574, 210)], -2.2, 5, 0.25),
    Stroke([(496, 318), (560, 318)], -2.2, 5, 0.25),
    Stroke([(610, 330), (654, 330)], -2.2, 5, 0.25),
    Stroke([(589, 386), (641, 386)], -2.2, 5, 0.25),
]


def _camera(rig: Rig) -> Camera:
    frame = hand_frame(rig)
    centre = frame.wrist + frame.fingers * 0.80 + frame.radial * 0.075
    axes = along(-frame.radial, frame.fingers, np.cross(-frame.radial, frame.fingers))
    return Camera(centre, 2.42, 14, axes)


SCENE = Scene(
    view="palm_left",
    reference="palm",
    person=partial(person, gender=0.4),
    camera=_camera,
    light=Light((-0.3, 0.45, 0.85)),
    pose=open_hand,
    bones=("lowerarm02.L", "wrist.L", "metacarpal", "finger"),
    strokes=STROKES,
    blur=Blur(3, 18),
    least_contour=10,
)
