"""Light: how bright the skin is, from where it faces and how deep it lies."""

from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from mesh.base_mesh import Array
from mesh.camera import FINE
from mesh.picture import Picture
from mesh.vectors import unit

WRAP, GAMMA = 0.5, 1.6
DEEPEST = 1.5


@dataclass(frozen=True)
class Light:
    """Where the light comes from, how dark hollows are, and how wide, in canvas units."""

    direction: tuple[float, float, float]
    hollows: float = 0.34
    widths: tuple[float, ...] = (5, 12, 28)


def lit(picture: Picture, light: Light) -> Array:
    """Brightness of every pixel from 0 to 1; 1 outside the body."""
    length = np.linalg.norm(picture.normals, axis=2, keepdims=True)
    normals = picture.normals / np.maximum(length, 1e-9)
    bright = np.clip(normals @ unit(light.direction) * (1 - WRAP) + WRAP, 0, 1) ** GAMMA
    facing = np.clip((normals[..., 2] - 0.05) * 1.8, 0, 1)
    hidden = np.clip(_depth_below_surroundings(picture, light.widths), 0, DEEPEST)
    return np.where(picture.mask, bright * (1 - light.hollows * hidden * facing), 1.0)


def _depth_below_surroundings(picture: Picture, widths: tuple[float, ...]) -> Array:
    covered = picture.mask.astype(float)
    depth = np.where(picture.mask, picture.depth, 0)
    total = np.zeros_like(depth)
    for reach in widths:
        weight = ndimage.gaussian_filter(covered, reach * FINE)
        around = ndimage.gaussian_filter(depth, reach * FINE) / np.maximum(weight, 1e-6)
        total = total + np.clip((around - depth) / (reach * 1.2), 0, 1)
    return total
