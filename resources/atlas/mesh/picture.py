"""Picture: what a camera sees of a body, pixel by pixel."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from mesh.base_mesh import Array
from mesh.body import Body
from mesh.camera import FINE, HEIGHT, WIDTH, Camera
from mesh.raster import rastered

NOTHING = -1e8


@dataclass(frozen=True, eq=False)
class Picture:
    """Depth in canvas units, normals in the axes of the camera, and part, of every pixel.

    `corners` are the projected vertices in pixels, `facing` how much each is turned to the eye.
    """

    body: Body
    camera: Camera
    mask: NDArray[np.bool_]
    depth: Array
    normals: Array
    parts: NDArray[np.int64]
    corners: Array
    facing: Array


def taken(body: Body, camera: Camera) -> Picture:
    """Take the picture of a body."""
    corners = camera.projected(body.vertices)
    rays = camera.centre + camera.axes[2] * camera.distance - body.vertices
    facing = (body.normals * rays).sum(1) / np.linalg.norm(rays, axis=1)
    values = np.stack([body.normals @ axis for axis in camera.axes], 1)
    size = (WIDTH * FINE, HEIGHT * FINE)
    depth, found, number = rastered(corners, values, body.triangles, *size)
    mask = number >= 0
    parts = np.where(mask, body.parts[number], -1)
    return Picture(body, camera, mask, depth / FINE, found, parts, corners, facing)
