"""Correspondence: how far each place of a picture lies from where another body has it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from scipy import ndimage, sparse
from scipy.sparse.linalg import spsolve

from mesh.base_mesh import Array
from mesh.camera import FINE, HEIGHT, WIDTH
from mesh.exposure import visible
from mesh.picture import Picture

# Nodes every 50 canvas units, also a little beyond the sheet.
STEP, MARGIN = 50, 50
COLUMNS, ROWS = (WIDTH + 2 * MARGIN) // STEP + 1, (HEIGHT + 2 * MARGIN) // STEP + 1
BIN = 8
BEND, STRETCH = 0.6, 0.002


@dataclass(frozen=True, eq=False)
class Field:
    """Shifts in canvas units at the nodes, rows by columns, with a cubic B-spline between."""

    x: Array
    y: Array
    symmetric: bool

    def shifts(self) -> tuple[Array, Array]:
        """The shift of every pixel, across and down."""
        across = _weights((np.arange(WIDTH * FINE) + 0.5) / FINE, COLUMNS).toarray()
        down = _weights((np.arange(HEIGHT * FINE) + 0.5) / FINE, ROWS).toarray()
        return down @ self.x @ across.T, down @ self.y @ across.T

    def written(self) -> Mapping[str, Any]:
        """In tenths, as the drawings read it."""
        return {
            "columns": COLUMNS,
            "rows": ROWS,
            "margin": MARGIN,
            "symmetric": self.symmetric,
            "x": _tenths(self.x),
            "y": _tenths(self.y),
        }


def fitted_field(adult: Picture, other: Picture, *, symmetric: bool) -> Field:
    """The smooth field that brings the visible vertices of one picture near those of the other."""
    seen = visible(adult)
    places = adult.corners[seen, :2] / FINE
    shifts = other.corners[seen, :2] / FINE - places
    if symmetric:
        places = np.vstack([places, _across(places)])
        shifts = np.vstack([shifts, shifts * (-1, 1)])
    places, shifts = _evened(places, shifts)
    across, down = _weights(places[:, 0], COLUMNS), _weights(places[:, 1], ROWS)
    basis = sparse.csr_matrix(_rowwise(down, across))
    matrix = (basis.T @ basis + _stiffness()).tocsc()
    x, y = (spsolve(matrix, basis.T @ shifts[:, k]).reshape(ROWS, COLUMNS) for k in (0, 1))
    if symmetric:
        x, y = (x - x[:, ::-1]) / 2, (y + y[:, ::-1]) / 2
    return Field(np.round(x, 1), np.round(y, 1), symmetric)


def drawn_back(picture: Picture, field: Field) -> Picture:
    """The picture of the other body as if each part lay where the drawn body has it."""
    x, y = field.shifts()
    down, across = np.mgrid[0 : HEIGHT * FINE, 0 : WIDTH * FINE].astype(float)
    places = np.stack([down + y * FINE, across + x * FINE])

    def at(values: Array, order: int = 1) -> Array:
        found: Array = ndimage.map_coordinates(values, places, order=order, mode="nearest")
        return found

    mask = at(picture.mask.astype(float)) > 0.999
    depth = np.where(picture.mask, picture.depth, 0)
    return replace(
        picture,
        mask=mask,
        depth=np.where(mask, at(depth), picture.depth.min()),
        normals=np.stack([at(picture.normals[..., k]) for k in range(3)], -1),
        parts=np.where(mask, at(picture.parts, order=0), -1),
    )


def _across(places: Array) -> Array:
    return np.stack([WIDTH - places[:, 0], places[:, 1]], 1)


def _evened(places: Array, shifts: Array) -> tuple[Array, Array]:
    """One mean for each small square: the mesh is much finer round eyes and mouth."""
    squares = (places // BIN).astype(int)
    _, which, count = np.unique(squares, axis=0, return_inverse=True, return_counts=True)
    which = which.ravel()

    def mean(values: Array) -> Array:
        total = np.zeros((len(count), 2))
        np.add.at(total, which, values)
        return total / count[:, None]

    return mean(places), mean(shifts)


def _weights(at: Array, count: int) -> sparse.csr_matrix:
    """Of every node at every place, along one direction; the last ones count for those beyond."""
    along = np.clip((at + MARGIN) / STEP, 0, count - 1)
    cell = np.minimum(along.astype(int), count - 2)
    t = along - cell
    u = 1 - t
    parts = (u**3, 3 * t**3 - 6 * t**2 + 4, 3 * u**3 - 6 * u**2 + 4, t**3)
    nodes = [np.clip(cell + k - 1, 0, count - 1) for k in range(4)]
    rows = np.tile(np.arange(len(at)), 4)
    values = np.concatenate(parts) / 6
    return sparse.csr_matrix((values, (rows, np.concatenate(nodes))), (len(at), count))


def _rowwise(down: sparse.csr_matrix, across: sparse.csr_matrix) -> Array:
    product: Array = np.einsum("ni,nj->nij", down.toarray(), across.toarray())
    return product.reshape(len(product), -1)


def _stiffness() -> sparse.csr_matrix:
    """Bending, and a little stretching, so that the field is calm where there is no body."""
    rows, columns = sparse.identity(ROWS), sparse.identity(COLUMNS)
    total = sparse.csr_matrix((ROWS * COLUMNS, ROWS * COLUMNS))
    for order, strength in ((2, BEND), (1, STRETCH)):
        first = sparse.csr_matrix(np.diff(np.eye(COLUMNS), order, axis=0))
        second = sparse.csr_matrix(np.diff(np.eye(ROWS), order, axis=0))
        for way in (sparse.kron(rows, first), sparse.kron(second, columns)):
            total = total + strength * (way.T @ way)
    return total


def _tenths(values: Array) -> list[int]:
    return [round(float(value) * 10) for value in values.ravel()]
