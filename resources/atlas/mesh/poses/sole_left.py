"""The sole of the left foot."""

from functools import partial

import numpy as np

from mesh.camera import Camera, along
from mesh.light import Light
from mesh.people import person
from mesh.rig import Rig
from mesh.scene import Scene
from mesh.tones import Blur


def _camera(rig: Rig) -> Camera:
    across = rig.head["foot.L"][0] + 0.07
    axes = along(np.array((1, 0, 0)), np.array((0, 0, 1)), np.array((0, -1, 0)))
    return Camera(np.array((across, -8, 0.93)), 2.35, 14, axes)


SCENE = Scene(
    view="sole_left",
    reference="sole",
    person=partial(person, gender=0.4),
    camera=_camera,
    light=Light((-0.3, 0.45, 0.85)),
    bones=("foot.L", "toe"),
    blur=Blur(3, 18),
    least_contour=10,
    # At full weight the heel of the male mesh is too narrow for a real foot.
    male_gender=0.65,
)
