"""The left upper limb hanging a little away from the trunk, seen from in front or behind."""

from functools import partial
from typing import Literal

import numpy as np

from geometry import Point
from mesh.camera import Axes, Camera, looking
from mesh.hand_pose import flat_forearm, hand_frame
from mesh.people import person
from mesh.rig import Rig, Turns
from mesh.sculpting import Stroke
from mesh.vectors import unit

FORWARD = (0.0, 0.0, 1.0)
# Degrees: down to the side, turned out about its own axis, palm to the front, thumb to the palm.
LOWERED, TURNED_OUT, SUPINATION, THUMB = -21.0, -22.0, -84.0, -26.0
SPREAD = (4, 0, -5, -11)
# The sheet is tilted with the arm, so that the limb hangs nearly upright on it.
TILT = 10.0
CENTRE = (2.46, 2.04, 0.0)
SPAN, DISTANCE = 7.86, 24.0
BONES = (
    *("upperarm", "lowerarm", "wrist", "metacarpal", "finger"),
    *("clavicle", "shoulder", "spine", "breast", "neck"),
)
# The forearm of the mesh is a little short for its upper arm.
SHAPE = {
    "arms/l-lowerarm-muscle-incr": 0.45,
    "arms/l-upperarm-muscle-incr": 0.35,
    "arms/l-upperarm-shoulder-muscle-incr": 0.2,
    "arms/measure-lowerarm-length-incr": 0.4,
}
limb_person = partial(person, gender=0.45, muscle=0.4, extra=SHAPE)


def hanging_arm(rig: Rig) -> Turns:
    """The arm lowered and turned out, the elbow nearly straight, the hand open."""
    along = unit(rig.head["lowerarm01.L"] - rig.head["upperarm01.L"])
    dorsal = hand_frame(rig).dorsal
    return {
        **flat_forearm(rig, supination=SUPINATION, flexion=4, spread=SPREAD),
        "upperarm01.L": [(along, TURNED_OUT / 2), (FORWARD, LOWERED)],
        "upperarm02.L": [(along, TURNED_OUT / 2)],
        "finger1-1.L": [(dorsal, THUMB * 0.6)],
        "finger1-2.L": [(dorsal, THUMB * 0.4)],
    }


def limb_camera(_: Rig, *, side: Literal["front", "back"]) -> Camera:
    """Tilted with the arm; from behind it is tilted the other way."""
    axes = looking(0) if side == "front" else looking(180)
    return Camera(
        np.array(CENTRE), SPAN, DISTANCE, _tilted(axes, TILT if side == "front" else -TILT)
    )


def _tilted(axes: Axes, degrees: float) -> Axes:
    right, up, near = axes
    cosine, sine = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
    return cosine * right + sine * up, cosine * up - sine * right, near


def mound(
    at: Point, height: float, reach: float, width: float = 0.0, across: Point = (1.0, 0.0)
) -> Stroke:
    """A soft mound or hollow: a short stroke that fades over its whole length."""
    dx, dy = across[0] * 1.5 * reach, across[1] * 1.5 * reach
    line = [(at[0] - dx, at[1] - dy), at, (at[0] + dx, at[1] + dy)]
    return Stroke(line, height, width or reach, 0.5)
