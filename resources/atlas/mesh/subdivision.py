"""Finer meshes: Catmull and Clark's subdivision, triangles and normals."""

import numpy as np
from numpy.typing import NDArray

from mesh.base_mesh import Array

Indices = NDArray[np.int64]


def finer(vertices: Array, faces: Indices) -> tuple[Array, Indices]:
    """One step: four faces for each, in the order corner by corner; open borders stay open."""
    count = len(vertices)
    centres = vertices[faces].mean(1)
    sides = np.stack([faces, np.roll(faces, -1, 1)], 2).reshape(-1, 2)
    edges, edge_of, uses = np.unique(
        np.sort(sides, 1), axis=0, return_inverse=True, return_counts=True
    )
    edge_of = edge_of.ravel()
    middles = vertices[edges].mean(1)
    beside = np.zeros((len(edges), 3))
    np.add.at(beside, edge_of, np.repeat(centres, 4, 0))
    open_edge = uses != 2
    inner = (vertices[edges].sum(1) + beside) / 4
    edge_points = np.where(open_edge[:, None], middles, inner)
    moved = _moved(vertices, faces, centres, edges, middles)
    _smooth_borders(moved, vertices, edges[open_edge], middles[open_edge])
    numbers = edge_of.reshape(len(faces), 4) + count + len(faces)
    middle = np.arange(len(faces)) + count
    quads = [np.stack([faces[:, k], numbers[:, k], middle, numbers[:, k - 1]], 1) for k in range(4)]
    return np.vstack([moved, centres, edge_points]), np.stack(quads, 1).reshape(-1, 4)


def _moved(
    vertices: Array, faces: Indices, centres: Array, edges: Indices, middles: Array
) -> Array:
    count = len(vertices)
    face_sum, uses = np.zeros((count, 3)), np.bincount(faces.ravel(), minlength=count)
    np.add.at(face_sum, faces.ravel(), np.repeat(centres, 4, 0))
    edge_sum, ends = np.zeros((count, 3)), np.zeros(count)
    for k in (0, 1):
        np.add.at(edge_sum, edges[:, k], middles)
        np.add.at(ends, edges[:, k], 1)
    valence = np.maximum(uses, 1)[:, None]
    found: Array = (
        face_sum / valence + 2 * edge_sum / np.maximum(ends, 1)[:, None] + (valence - 3) * vertices
    ) / valence
    return found


def _smooth_borders(moved: Array, vertices: Array, edges: Indices, middles: Array) -> None:
    total, ends = np.zeros((len(vertices), 3)), np.zeros(len(vertices))
    for k in (0, 1):
        np.add.at(total, edges[:, k], middles)
        np.add.at(ends, edges[:, k], 1)
    border = ends > 0
    smooth = (ends[border] == 2)[:, None]
    moved[border] = np.where(smooth, total[border] / 4 + vertices[border] / 2, vertices[border])


def triangles(faces: Indices) -> NDArray[np.int32]:
    """Two for every face: all the first ones, then all the second ones."""
    return np.vstack([faces[:, [0, 1, 2]], faces[:, [0, 2, 3]]]).astype(np.int32)


def normals(vertices: Array, corners: NDArray[np.int32]) -> Array:
    """Of every vertex, larger triangles counting more."""
    a, b, c = (vertices[corners[:, k]] for k in range(3))
    across = np.cross(b - a, c - a)
    found = np.zeros_like(vertices)
    for k in range(3):
        np.add.at(found, corners[:, k], across)
    return found / np.maximum(np.linalg.norm(found, axis=1), 1e-12)[:, None]
