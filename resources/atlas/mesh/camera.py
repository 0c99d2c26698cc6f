"""Camera: from which side, how near, and how much of the body fills the sheet."""

from dataclasses import dataclass

import numpy as np

from mesh.base_mesh import Array
from mesh.vectors import unit

WIDTH, HEIGHT = 800, 1000
# Pixels of a picture along one canvas unit.
FINE = 2

Axes = tuple[Array, Array, Array]


@dataclass(frozen=True, eq=False)
class Camera:
    """Axes to the viewer's right, up, and towards the viewer; lengths in decimetres.

    `span` is what the height of the sheet shows of the plane through the centre, and the eye
    stands at `distance` from that plane.
    """

    centre: Array
    span: float
    distance: float
    axes: Axes

    @property
    def scale(self) -> float:
        """Pixels for a decimetre in the middle plane."""
        return HEIGHT * FINE / self.span

    def projected(self, places: Array) -> Array:
        """Pixels from the left and the top, and depth in pixels towards the viewer."""
        right, up, near = self.axes
        apart = places - self.centre
        depth = apart @ near
        scale = self.scale * (self.distance / (self.distance - depth))
        x = WIDTH * FINE / 2 + apart @ right * scale
        y = HEIGHT * FINE / 2 - apart @ up * scale
        return np.stack([x, y, depth * self.scale], -1)


def looking(yaw: float = 0, pitch: float = 0) -> Axes:
    """Axes of the room seen from the front (0), the left side of the body (90), or behind."""
    y, p = np.radians([yaw, pitch])
    near = np.array([np.sin(y) * np.cos(p), np.sin(p), np.cos(y) * np.cos(p)])
    right = np.array([np.cos(y), 0, -np.sin(y)])
    return right, np.cross(near, right), near


def along(right: Array, up: Array, near: Array) -> Axes:
    """Any three directions; right x up must point to the viewer, or the sides are swapped."""
    return unit(right), unit(up), unit(near)
