"""The left forearm and lower arm from the flexor side."""

from functools import partial

import numpy as np

from mesh.camera import Camera, along
from mesh.hand_pose import flat_forearm, hand_frame
from mesh.light import Light
from mesh.people import person
from mesh.rig import Rig
from mesh.scene import Scene
from mesh.sculpting import Stroke
from mesh.tones import Blur
from mesh.vectors import unit

MUSCLES = {"arms/l-lowerarm-muscle-incr": 0.45, "arms/l-upperarm-muscle-incr": 0.4}
# Brachioradialis, pronator teres, tendons at the wrist, fold of the elbow, ball of the thumb.
STROKES = [
    Stroke([(490, 140), (482, 300), (466, 450), (454, 600)], 5, 20, 0.3),
    Stroke([(456, 180), (438, 300), (440, 420), (448, 520)], -6, 13, 0.3),
    Stroke([(318, 166), (366, 220), (420, 280)], -3.5, 11, 0.35),
    Stroke([(414, 590), (424, 680), (432, 800)], 3, 6, 0.35),
    Stroke([(384, 630), (390, 710), (394, 806)], 3, 5.5, 0.35),
    Stroke([(346, 620), (352, 710), (357, 830)], 3, 6, 0.35),
    Stroke([(400, 640), (410, 730), (413, 800)], -2.5, 5, 0.35),
    Stroke([(366, 640), (374, 730), (377, 810)], -2.5, 6, 0.35),
    Stroke([(360, 138), (400, 146), (440, 136)], -7, 24, 0.35),
    Stroke([(404, 10), (406, 60), (406, 112)], 4.5, 13, 0.3),
    Stroke([(456, 890), (500, 930), (546, 975)], 8, 30, 0.2),
    Stroke([(338, 890), (322, 940), (314, 995)], 6, 24, 0.2),
    Stroke([(400, 880), (402, 990)], -6, 24, 0.2),
    Stroke([(290, 220), (300, 330), (330, 440)], 4, 26, 0.35),
]


def _camera(rig: Rig) -> Camera:
    elbow, wrist = rig.head_posed("lowerarm01.L"), rig.head_posed("wrist.L")
    down = unit(wrist - elbow)
    out = rig.carried("wrist.L", hand_frame(rig).dorsal)
    palm = unit(out - down * (out @ down))
    return Camera(elbow + down * 1.22, 3.25, 18, along(np.cross(-down, palm), -down, palm))


SCENE = Scene(
    view="forearm_flexor_left",
    reference="forearm",
    person=partial(person, gender=0.45, muscle=0.4, extra=MUSCLES),
    camera=_camera,
    light=Light((-0.3, 0.45, 0.85)),
    pose=partial(flat_forearm, supination=-90),
    bones=("upperarm", "lowerarm", "wrist", "metacarpal", "finger"),
    strokes=STROKES,
    blur=Blur(3, 18),
    least_contour=10,
)
