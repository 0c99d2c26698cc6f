"""Sculpting: strokes that raise or lower the skin of a picture; its outline stays."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from scipy import ndimage
from scipy.spatial import cKDTree

from geometry import Point
from mesh.base_mesh import Array
from mesh.camera import FINE
from mesh.lines import resampled
from mesh.picture import Picture
from splines import sampled

AXIS = 400


@dataclass(frozen=True)
class Stroke:
    """A ridge (or furrow, below 0) along a curve, in canvas units, fading over both ends."""

    line: Sequence[Point]
    height: float
    width: float
    fade: float = 0.25
    midline: bool = False


def sculpted(picture: Picture, strokes: Sequence[Stroke], *, symmetric: bool) -> Picture:
    """The picture with bent normals and changed depth."""
    if not strokes:
        return picture
    if symmetric:
        strokes = [*strokes, *(_across(stroke) for stroke in strokes if not stroke.midline)]
    height = _field(picture.mask.shape, strokes)
    down, across = np.gradient(height)
    across, down = _doubled(across, picture), _doubled(down, picture)
    normals = picture.normals.copy()
    near = np.clip(normals[..., 2], 0.15, 1)
    normals[..., 0] -= across * near
    normals[..., 1] += down * near
    length = np.maximum(np.linalg.norm(normals, axis=2, keepdims=True), 1e-9)
    raised = np.where(picture.mask, picture.depth + _doubled(height, picture), picture.depth)
    return replace(picture, normals=normals / length, depth=raised)


def _across(stroke: Stroke) -> Stroke:
    return replace(stroke, line=[(2 * AXIS - x, y) for x, y in stroke.line])


def _field(shape: tuple[int, ...], strokes: Sequence[Stroke]) -> Array:
    """Heights at half the resolution, which is enough."""
    rows, columns = shape[0] // FINE, shape[1] // FINE
    down, across = np.mgrid[0:rows, 0:columns]
    places = np.stack([across.ravel(), down.ravel()], 1) / 1.0
    field = np.zeros((rows, columns))
    for stroke in strokes:
        field += _one(places, stroke).reshape(field.shape)
    return ndimage.gaussian_filter(field, 2)


def _one(places: Array, stroke: Stroke) -> Array:
    knots = [(float(x), float(y)) for x, y in stroke.line]
    line = resampled(np.array(sampled(knots, 3) if len(knots) > 2 else knots), 2)
    along = np.linspace(0, 1, len(line))
    ends = np.clip(np.minimum(along, 1 - along) / max(stroke.fade, 1e-6), 0, 1)
    ends = ends * ends * (3 - 2 * ends)
    low, high = line.min(0) - 3 * stroke.width, line.max(0) + 3 * stroke.width
    near = ((places > low) & (places < high)).all(1)
    distance, nearest = cKDTree(line).query(places[near])
    height = np.zeros(len(places))
    height[near] = stroke.height * np.exp(-((distance / stroke.width) ** 2)) * ends[nearest]
    return height


def _doubled(field: Array, picture: Picture) -> Array:
    rows, columns = picture.mask.shape
    return np.kron(field, np.ones((FINE, FINE)))[:rows, :columns]
