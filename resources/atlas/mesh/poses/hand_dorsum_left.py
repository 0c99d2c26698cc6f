"""The back of the left hand, its fingers nearly straight as on the palm."""

from functools import partial

import numpy as np

from mesh.camera import Camera, along
from mesh.hand_pose import hand_frame, open_hand
from mesh.light import Light
from mesh.limb_pose import mound
from mesh.people import person
from mesh.rig import Rig
from mesh.scene import Scene
from mesh.sculpting import Stroke
from mesh.tones import Blur

# Tendons, hollows between the metacarpals, first interosseous, knuckles, wrinkles.
STROKES = [
    Stroke([(386, 800), (420, 690), (462, 560), (482, 470)], 5, 7.5, 0.2),
    Stroke([(376, 800), (374, 690), (372, 560), (371, 460)], 5, 7.5, 0.2),
    Stroke([(366, 800), (340, 690), (308, 570), (291, 480)], 5, 7.5, 0.2),
    Stroke([(356, 800), (308, 700), (248, 590), (217, 515)], 4, 7, 0.2),
    Stroke([(404, 800), (470, 712), (540, 640), (600, 570)], 4.5, 8),
    Stroke([(452, 796), (500, 720), (546, 660)], 3.5, 7, 0.3),
    Stroke([(425, 770), (470, 740)], -3, 14, 0.5),
    mound((508, 606), 9, 44, 30, (0.35, -0.94)),
    mound((424, 570), -5, 70, 24, (-0.05, 1)),
    mound((338, 580), -5, 66, 20, (0.18, 0.98)),
    mound((276, 610), -5, 60, 18, (0.4, 0.9)),
    mound((298, 826), 8, 26, 22),
    mound((482, 462), 9, 20),
    mound((372, 455), 9, 21),
    mound((290, 480), 9, 19),
    mound((216, 514), 9, 16),
    Stroke([(461, 312), (513, 312)], 4, 13, 0.3),
    Stroke([(468.8, 303), (505.2, 303)], -1.4, 3, 0.3),
    Stroke([(468.8, 312), (505.2, 312)], -1.4, 3, 0.3),
    Stroke([(468.8, 321), (505.2, 321)], -1.4, 3, 0.3),
    Stroke([(339, 284), (395, 284)], 4, 13, 0.3),
    Stroke([(347.4, 275), (386.6, 275)], -1.4, 3, 0.3),
    Stroke([(347.4, 284), (386.6, 284)], -1.4, 3, 0.3),
    Stroke([(347.4, 293), (386.6, 293)], -1.4, 3, 0.3),
    Stroke([(245, 324), (297, 324)], 4, 13, 0.3),
    Stroke([(252.8, 315), (289.2, 315)], -1.4, 3, 0.3),
    Stroke([(252.8, 324), (289.2, 324)], -1.4, 3, 0.3),
    Stroke([(252.8, 333), (289.2, 333)], -1.4, 3, 0.3),
    Stroke([(170, 398), (210, 398)], 4, 13, 0.3),
    Stroke([(176, 389), (204, 389)], -1.4, 3, 0.3),
    Stroke([(176, 398), (204, 398)], -1.4, 3, 0.3),
    Stroke([(176, 407), (204, 407)], -1.4, 3, 0.3),
    Stroke([(594, 540), (642, 540)], 4, 13, 0.3),
    Stroke([(601.2, 531), (634.8, 531)], -1.4, 3, 0.3),
    Stroke([(601.2, 540), (634.8, 540)], -1.4, 3, 0.3),
    Stroke([(601.2, 549), (634.8, 549)], -1.4, 3, 0.3),
]


def _camera(rig: Rig) -> Camera:
    frame = hand_frame(rig)
    centre = frame.wrist + frame.fingers * 0.80 + frame.radial * 0.075
    axes = along(frame.radial, frame.fingers, np.cross(frame.radial, frame.fingers))
    return Camera(centre, 2.42, 14, axes)


SCENE = Scene(
    view="hand_dorsum_left",
    reference="hand_dorsum",
    person=partial(person, gender=0.4),
    camera=_camera,
    light=Light((-0.3, 0.45, 0.85)),
    pose=open_hand,
    bones=("upperarm", "lowerarm", "wrist.L", "metacarpal", "finger"),
    strokes=STROKES,
    blur=Blur(3, 18),
    outline_tolerance=0.35,
    outline_step=2,
    least_contour=10,
)
