"""Neck and shoulders from behind, the arms down."""

from functools import partial

import numpy as np
from shapely.geometry.base import BaseGeometry

from mesh.camera import Camera, looking
from mesh.light import Light
from mesh.people import portrait
from mesh.rig import Rig
from mesh.scene import Scene
from mesh.sculpting import Stroke
from mesh.tones import Blur, sheet_window
from mesh.vectors import Z

POSE = {"upperarm01.L": [(Z, -28)], "upperarm01.R": [(Z, 28)]}
# Spine of the scapula and its borders, furrow of the back, trapezius, spinous processes.
STROKES = [
    Stroke([(292, 514), (232, 502), (160, 487), (102, 487)], 4.5, 9, 0.2),
    Stroke([(280, 545), (220, 540), (160, 525)], -4, 22, 0.4),
    Stroke([(290, 472), (298, 550), (292, 640), (268, 714)], 4, 8, 0.25),
    Stroke([(304, 480), (313, 560), (306, 652), (284, 726)], -4, 11, 0.3),
    Stroke([(266, 718), (226, 664), (184, 590)], 2.5, 12, 0.5),
    Stroke([(400, 440), (400, 640), (400, 870)], -6, 13, 0.15, midline=True),
    Stroke([(374, 560), (370, 700), (372, 860)], 3, 20, 0.3),
    Stroke([(352, 300), (332, 372), (272, 424), (190, 452)], 3.5, 18, 0.35),
    Stroke([(398, 406), (402, 408)], 6, 8, 0.0, midline=True),
    Stroke([(398, 443), (402, 445)], 4, 7, 0.0, midline=True),
    Stroke([(398, 483), (402, 485)], 3, 6, 0.0, midline=True),
    Stroke([(400, 275), (400, 385)], -3, 9, 0.3, midline=True),
    Stroke([(364, 290), (356, 385)], 2.5, 10, 0.35),
    Stroke([(134, 512), (126, 560), (134, 620)], -4, 14, 0.35),
    Stroke([(170, 660), (216, 726), (244, 800)], 2.5, 22, 0.5),
]


def _camera(_: Rig) -> Camera:
    return Camera(np.array((0, 5.20, 0)), 5.9, 16, looking(yaw=180))


def _below_the_head(body: BaseGeometry) -> BaseGeometry:
    """The head is that of another view, drawn smaller."""
    return body.intersection(sheet_window(top=226))


SCENE = Scene(
    view="neck_shoulder_back",
    reference="neck_back",
    person=partial(portrait, muscle=0.35),
    camera=_camera,
    light=Light((0, 0.5, 0.85)),
    pose=POSE,
    strokes=STROKES,
    symmetric=True,
    blur=Blur(4.5, 22),
    clip=_below_the_head,
)
