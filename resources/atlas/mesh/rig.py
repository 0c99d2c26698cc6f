"""Rig: the bones of a shaped body, and its vertices once they are turned."""

import json
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

import numpy as np

from mesh.base_mesh import Array, base_mesh
from mesh.fetch import mesh_folder
from mesh.vectors import turned

# Turns of a bone about its head: an axis of the room and degrees, one after the other.
Turns = Mapping[str, Sequence[tuple[Sequence[float], float]]]


class Rig:
    """Heads and tails of the bones in a shaped body."""

    def __init__(self, vertices: Array) -> None:
        self.vertices = vertices
        self._matrices: dict[str, Array] = {}
        bones = _bones()
        self.head = {name: self._place(bone["head"]) for name, bone in bones.items()}
        self.tail = {name: self._place(bone["tail"]) for name, bone in bones.items()}

    def posed(self, turns: Turns) -> Array:
        """The vertices after the turns, each bone carrying those beyond it."""
        if not turns:
            return self.vertices
        count = len(self.vertices)
        mixed = np.zeros((count, 4, 4))
        total = np.zeros(count)
        for bone, pairs in _weights().items():
            if bone not in _bones() or not pairs:
                continue
            matrix, table = self._matrix(bone, turns), np.array(pairs, float)
            known = table[:, 0].astype(int) < count
            indices, weights = table[known, 0].astype(int), table[known, 1]
            np.add.at(mixed, indices, weights[:, None, None] * matrix)
            np.add.at(total, indices, weights)
        free = total < 1e-9
        mixed[free] = np.eye(4)
        total[free] = 1
        mixed /= total[:, None, None]
        places = np.c_[self.vertices, np.ones(count)]
        return np.einsum("nij,nj->ni", mixed, places)[:, :3]

    def head_posed(self, bone: str) -> Array:
        """Where the head of a bone came to lie."""
        found: Array = (self._matrices[bone] @ np.r_[self.head[bone], 1])[:3]
        return found

    def carried(self, bone: str, direction: Array) -> Array:
        """How a bone turned a direction."""
        found: Array = self._matrices[bone][:3, :3] @ direction
        return found

    def _matrix(self, bone: str, turns: Turns) -> Array:
        if bone not in self._matrices:
            parent = _bones()[bone].get("parent")
            above = self._matrix(parent, turns) if parent else np.eye(4)
            own = np.eye(4)
            for axis, degrees in turns.get(bone, ()):
                turn = np.eye(4)
                turn[:3, :3] = turned(axis, degrees)
                turn[:3, 3] = self.head[bone] - turn[:3, :3] @ self.head[bone]
                own = turn @ own
            self._matrices[bone] = above @ own
        return self._matrices[bone]

    def _place(self, end: Mapping[str, Any]) -> Array:
        match end["strategy"]:
            case "VERTEX":
                return self.vertices[end["vertex_index"]]
            case "CUBE":
                mesh = base_mesh()
                faces = mesh.groups[end["cube_name"]]
                corners = sorted({corner for face in faces for corner in mesh.faces[face]})
                return self.vertices[corners].mean(0)
            case "MEAN":
                return self.vertices[end["vertex_indices"]].mean(0)
        raise ValueError(end["strategy"])


def bones_of_vertices() -> list[str]:
    """The bone that moves each vertex most."""
    count = len(base_mesh().vertices)
    names, best = [""] * count, np.zeros(count)
    for bone, pairs in _weights().items():
        for index, weight in pairs:
            if index < count and weight > best[index]:
                best[index], names[index] = weight, bone
    return names


@cache
def _bones() -> dict[str, Any]:
    path = mesh_folder() / "rigs" / "standard" / "rig.default.json"
    found = json.loads(path.read_text())
    bones: dict[str, Any] = found.get("bones", found)
    return bones


@cache
def _weights() -> dict[str, list[tuple[int, float]]]:
    path = mesh_folder() / "rigs" / "standard" / "weights.default.json"
    found: dict[str, list[tuple[int, float]]] = json.loads(path.read_text())["weights"]
    return found
