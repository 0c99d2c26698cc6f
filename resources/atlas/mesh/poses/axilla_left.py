"""The left axilla: the arm raised, seen from the front and the side."""

from functools import partial

import numpy as np

from mesh.base_mesh import Array
from mesh.camera import FINE, HEIGHT, WIDTH, Camera, looking
from mesh.light import Light
from mesh.people import person
from mesh.picture import Picture
from mesh.rig import Rig
from mesh.scene import Mask, Scene
from mesh.sculpting import Stroke
from mesh.tones import Blur
from mesh.vectors import Y, Z, unit

POSE = {
    "clavicle.L": [(Z, 15), (Y, 0)],
    "shoulder01.L": [(Z, 25)],
    "upperarm01.L": [(Z, 88), (Y, 0)],
    "lowerarm01.L": [(Z, 30)],
}
SIDE = looking(yaw=32, pitch=-8)
# Frame of the vault: its middle, along the arm, out of the skin, and towards the chest.
VAULT = np.array([1.86, 4.98, 0.33])
ALONG = unit((0.24, 0.68, -0.24))
_OUT = unit((0.72, -0.10, 0.68))
OUT = unit(_OUT - ALONG * (_OUT @ ALONG))
ACROSS = unit(np.cross(OUT, ALONG))
# Ribs and the fold to the chest.
STROKES = [
    Stroke([(452, 262), (482, 286), (520, 290), (556, 274)], -3, 5, 0.4),
    Stroke([(434, 318), (470, 344), (512, 346), (540, 330)], -3, 5, 0.4),
    Stroke([(414, 384), (448, 406), (486, 404), (514, 388)], -3, 5, 0.4),
    Stroke([(180, 290), (250, 262), (310, 240)], -4, 18, 0.4),
]


def _camera(_: Rig) -> Camera:
    return Camera(np.array((1.60, 4.86, 0.1)) - SIDE[0] * 0.17, 2.75, 16, SIDE)


def _vault(vertices: Array) -> Array:
    """What the mesh lacks under a raised arm: a vault between two folds."""
    apart = vertices - VAULT
    x, y, depth = apart @ ALONG, apart @ ACROSS, apart @ OUT
    left = vertices[:, 0] > 0.6
    near = np.exp(-(np.clip(-depth - 0.25, 0, None) ** 2) / 0.05) * (depth > -0.7) * left

    def hill(at: tuple[float, float], size: tuple[float, float], turn: float = 0) -> Array:
        c, s = np.cos(np.radians(turn)), np.sin(np.radians(turn))
        u, v = (x - at[0]) * c + (y - at[1]) * s, -(x - at[0]) * s + (y - at[1]) * c
        found: Array = np.exp(-((u / size[0]) ** 2) - (v / size[1]) ** 2)
        return found

    out = -0.30 * hill((0.02, 0), (0.40, 0.19)) - 0.05 * hill((0.25, 0), (0.35, 0.12))
    out += 0.085 * hill((-0.12, 0.40), (0.55, 0.15), 8)
    out += 0.11 * hill((-0.22, -0.36), (0.55, 0.15), -12)
    out += 0.05 * hill((0.62, 0.12), (0.30, 0.12)) + 0.05 * hill((0.62, -0.2), (0.32, 0.12))
    out += -0.03 * hill((0.60, -0.02), (0.3, 0.05))
    # The edge of latissimus and the notch below triceps, seen from this side.
    edge = 0.12 * hill((-0.50, -0.55), (0.42, 0.30)) + 0.05 * hill((0.72, -0.45), (0.25, 0.3))
    edge -= 0.055 * hill((0.22, -0.62), (0.20, 0.25))
    shift: Array = (out * near)[:, None] * OUT + (edge * left * (depth > -0.9))[:, None] * SIDE[0]
    return shift


def _corner(_: Picture) -> Mask:
    """The breast is left out."""
    down, across = np.mgrid[0 : HEIGHT * FINE, 0 : WIDTH * FINE] / FINE
    return np.asarray((across / 150) ** 2 + ((down - 850) / 150) ** 2 < 1)


SCENE = Scene(
    view="axilla_left",
    reference="axilla",
    person=partial(person, gender=0.45, muscle=0.35),
    camera=_camera,
    light=Light((-0.15, 0.45, 0.9)),
    pose=POSE,
    sculpted=_vault,
    strokes=STROKES,
    blur=Blur(6, 22),
    patched=_corner,
)
