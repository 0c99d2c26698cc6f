"""The head from behind."""

import numpy as np

from mesh.camera import Camera, looking
from mesh.light import Light
from mesh.people import portrait
from mesh.rig import Rig
from mesh.scene import Scene


def _camera(_: Rig) -> Camera:
    return Camera(np.array((0, 6.985, 0)), 3.05, 13, looking(yaw=180))


SCENE = Scene(
    view="head_back",
    reference="head_back",
    person=portrait,
    camera=_camera,
    light=Light((0, 0.45, 0.85)),
    symmetric=True,
)
