"""The nearest triangle of every pixel: a small C library, built when it is first needed."""

import ctypes
import hashlib
import shutil
import subprocess
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from mesh.base_mesh import Array
from mesh.fetch import cache_folder

SOURCE = Path(__file__).with_name("raster.c")


class NoCompilerError(Exception):
    """There is no C compiler called `cc` on this machine; projecting the mesh needs one."""


def rastered(
    corners: Array, values: Array, triangles: NDArray[np.int32], width: int, height: int
) -> tuple[Array, Array, NDArray[np.int32]]:
    """Depth, values and triangle number of every pixel; where there is none, -1."""
    corners, values = np.ascontiguousarray(corners), np.ascontiguousarray(values)
    triangles = np.ascontiguousarray(triangles, np.int32)
    depth = np.empty((height, width))
    found = np.zeros((height, width, values.shape[1]))
    number = np.empty((height, width), np.int32)
    arrays = [a.ctypes.data_as(ctypes.c_void_p) for a in (corners, values, triangles)]
    results = [a.ctypes.data_as(ctypes.c_void_p) for a in (depth, found, number)]
    _library().raster(
        arrays[0], arrays[1], values.shape[1], arrays[2], len(triangles), width, height, *results
    )
    return depth, found, number


@cache
def _library() -> ctypes.CDLL:
    version = hashlib.sha256(SOURCE.read_bytes()).hexdigest()[:16]
    path = cache_folder() / f"raster-{version}.so"
    if not path.exists():
        compiler = shutil.which("cc")
        if compiler is None:
            raise NoCompilerError(NoCompilerError.__doc__)
        path.parent.mkdir(parents=True, exist_ok=True)
        command = [compiler, "-O3", "-shared", "-fPIC", "-o", str(path), str(SOURCE), "-lm"]
        subprocess.run(command, check=True)  # noqa: S603 - our own source
    return ctypes.CDLL(str(path))
