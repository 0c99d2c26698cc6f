"""Directions and turns in the room."""

from collections.abc import Sequence

import numpy as np

from mesh.base_mesh import Array

X, Y, Z = (1, 0, 0), (0, 1, 0), (0, 0, 1)


def unit(direction: Sequence[float] | Array) -> Array:
    """The same direction, one long."""
    found = np.asarray(direction, float)
    return found / np.linalg.norm(found)


def turned(axis: Sequence[float] | Array, degrees: float) -> Array:
    """The matrix of a turn about an axis (Rodrigues)."""
    x, y, z = unit(axis)
    angle = np.radians(degrees)
    cross = np.array([[0, -z, y], [z, 0, -x], [-y, x, 0]])
    found: Array = np.eye(3) + np.sin(angle) * cross + (1 - np.cos(angle)) * cross @ cross
    return found


def turn_between(a: Array, b: Array) -> tuple[Array, float]:
    """The axis and the degrees that bring one direction onto another."""
    a, b = unit(a), unit(b)
    axis = np.cross(a, b)
    sine = float(np.linalg.norm(axis))
    if sine < 1e-8:
        return np.array(X, float), 0.0
    return axis / sine, float(np.degrees(np.arctan2(sine, a @ b)))
