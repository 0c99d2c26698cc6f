"""The head from its left side."""

import numpy as np

from mesh.camera import Camera, looking
from mesh.light import Light
from mesh.people import portrait
from mesh.rig import Rig
from mesh.scene import Scene


def _camera(_: Rig) -> Camera:
    return Camera(np.array((0, 6.985, 0.50)), 3.12, 13, looking(yaw=90))


SCENE = Scene(
    view="head_left",
    reference="head_profile",
    person=portrait,
    camera=_camera,
    light=Light((-0.25, 0.45, 0.85)),
)
