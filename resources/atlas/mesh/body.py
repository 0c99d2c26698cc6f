"""Body: one person in one pose, as a fine mesh."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from mesh.base_mesh import Array, Targets, base_mesh, shaped
from mesh.rig import Rig, Turns, bones_of_vertices
from mesh.subdivision import finer, normals, triangles

GROUPS = ("body", "helper-l-eye", "helper-r-eye")
STEPS = 2

Pose = Turns | Callable[[Rig], Turns]
Sculpt = Callable[[Array], Array]


@dataclass(frozen=True, eq=False)
class Body:
    """Two people in one pose have the same triangles, vertex for vertex.

    `parts` says of each triangle whether it is skin (0) or an eye (1 and 2).
    """

    vertices: Array
    normals: Array
    triangles: NDArray[np.int32]
    parts: NDArray[np.int64]
    rig: Rig


def posed_body(
    targets: Targets, *, pose: Pose, bones: Sequence[str] = (), sculpted: Array | None = None
) -> Body:
    """Shape, turn, sculpt, keep what moves with certain bones, and subdivide.

    `bones` are the beginnings of bone names; `sculpted` shifts each vertex of the base mesh.
    """
    rig = Rig(shaped(targets))
    vertices = rig.posed(pose(rig) if callable(pose) else pose)
    if sculpted is not None:
        vertices = vertices + sculpted
    faces, parts = _faces(bones)
    used = np.unique(faces)
    number = np.full(len(vertices), -1)
    number[used] = np.arange(len(used))
    vertices, faces = vertices[used], number[faces]
    for _ in range(STEPS):
        vertices, faces = finer(vertices, faces)
        parts = np.repeat(parts, 4)
    corners = triangles(faces)
    return Body(vertices, normals(vertices, corners), corners, np.concatenate([parts, parts]), rig)


def base_shape(targets: Targets, pose: Pose) -> Array:
    """The vertices of the base mesh in a pose, for sculpting in the room."""
    rig = Rig(shaped(targets))
    return rig.posed(pose(rig) if callable(pose) else pose)


def _faces(bones: Sequence[str]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    mesh = base_mesh()
    faces = np.array([mesh.faces[face] for group in GROUPS for face in mesh.groups[group]])
    parts = np.repeat(range(len(GROUPS)), [len(mesh.groups[group]) for group in GROUPS])
    if not bones:
        return faces, parts
    moved = np.array([name.startswith(tuple(bones)) for name in bones_of_vertices()])
    kept = moved[faces].all(1)
    return faces[kept], parts[kept]
