"""Scene: everything that turns the mesh into the tones of one view."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

from mesh.base_mesh import Array, Targets
from mesh.body import Pose
from mesh.camera import Camera
from mesh.light import Light
from mesh.people import MALE_GENDER
from mesh.picture import Picture
from mesh.rig import Rig
from mesh.sculpting import Stroke
from mesh.tones import Blur

Mask = NDArray[np.bool_]


@dataclass(frozen=True)
class Patch:
    """Pixels that are filled from far around, over a soft edge, both in pixels."""

    where: Callable[[Picture], Mask]
    reach: float = 70.0
    edge: float = 25.0


@dataclass(frozen=True)
class Calm:
    """How much of each pixel is smoothed besides, and how far."""

    where: Callable[[Picture], Array]
    reach: float = 22.0


@dataclass(frozen=True)
class Scene:
    """One view of the body.

    `person` takes `gender` and `extra` for other bodies. `bones` limits the body to what moves
    with bones of these names. `sculpted` shifts vertices of the posed base mesh, `strokes` bend
    the skin in the picture. Pixels of `drawn_by_hand` are filled from near around. `clip` is
    where tones may lie; else it is the body's outline.
    `male` are targets that only the male body has.
    """

    view: str
    reference: str
    person: Callable[..., dict[str, float]]
    camera: Callable[[Rig], Camera]
    light: Light
    pose: Pose = field(default_factory=dict)
    bones: Sequence[str] = ()
    sculpted: Callable[[Array], Array] | None = None
    strokes: Sequence[Stroke] = ()
    symmetric: bool = False
    blur: Blur = field(default_factory=Blur)
    drawn_by_hand: Callable[[Picture], Mask] | None = None
    patch: Patch | None = None
    calm: Calm | None = None
    clip: Callable[[BaseGeometry], BaseGeometry] | None = None
    outline_tolerance: float = 0.45
    outline_step: float = 4
    least_contour: float | None = 16
    male_gender: float = MALE_GENDER
    male: Targets = field(default_factory=dict)
