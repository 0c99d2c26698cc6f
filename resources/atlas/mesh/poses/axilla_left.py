"""The left axilla: the arm raised, seen from the front and the side."""

from functools import partial

import numpy as np
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry

from mesh.base_mesh import Array
from mesh.camera import FINE, HEIGHT, WIDTH, Camera, looking
from mesh.light import Light
from mesh.people import person
from mesh.picture import Picture
from mesh.rig import Rig
from mesh.scene import Calm, Mask, Patch, Scene
from mesh.sculpting import Stroke
from mesh.tones import Blur
from mesh.vectors import Y, Z, unit
from splines import sampled

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
PLATE = [
    (470, 6, "c"), (780, 6, "c"), (780, 976, "c"), (470, 984), (300, 986), (150, 978),
    (98, 972, "c"), (84, 800), (80, 600), (86, 420), (108, 234, "c"), (200, 172), (330, 84, "c"),
]  # fmt: skip
# The breast line, the collar bone and the hollow below it.
STROKES = [
    Stroke([(390, 700), (250, 738), (120, 680)], -2, 20, 0.4),
    Stroke([(330, 300), (230, 316), (120, 322)], 4, 14, 0.4),
    Stroke([(350, 322), (240, 346), (150, 356)], -4, 16, 0.4),
]


def _camera(_: Rig) -> Camera:
    return Camera(np.array((1.50, 4.64, 0.1)) - SIDE[0] * 0.51, 4.15, 16, SIDE)


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


def _plate(body: BaseGeometry) -> BaseGeometry:
    """The figure is cut off a little within this."""
    return body.intersection(Polygon(sampled(PLATE, 3, closed=True)).buffer(14))


def _nipple(_: Picture) -> Mask:
    down, across = _places()
    return np.asarray(((across - 234) / 26) ** 2 + ((down - 640) / 26) ** 2 < 1)


def _stretched(_: Picture) -> Array:
    """The skin of the vault and of the breast line, where the mesh is drawn out into streaks."""
    return np.maximum(_oval((585, 400), (75, 230), 20), _oval((320, 340), (170, 70), 0))


def _oval(at: tuple[float, float], size: tuple[float, float], turn: float) -> Array:
    down, across = _places()
    c, s = np.cos(np.radians(turn)), np.sin(np.radians(turn))
    u, v = (across - at[0]) * c + (down - at[1]) * s, -(across - at[0]) * s + (down - at[1]) * c
    found: Array = 1 / (1 + np.exp(8 * (np.hypot(u / size[0], v / size[1]) - 1)))
    return found


def _places() -> Array:
    return np.mgrid[0 : HEIGHT * FINE, 0 : WIDTH * FINE] / FINE


SCENE = Scene(
    view="axilla_left",
    reference="axilla",
    person=partial(person, gender=0.55, muscle=0.25),
    camera=_camera,
    light=Light((-0.15, 0.45, 0.9), widths=(8, 18, 34)),
    pose=POSE,
    sculpted=_vault,
    strokes=STROKES,
    blur=Blur(8, 26, border=4),
    patch=Patch(_nipple, reach=26, edge=16),
    calm=Calm(_stretched),
    clip=_plate,
)
