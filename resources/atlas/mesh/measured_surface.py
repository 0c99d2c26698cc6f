"""The depth of the skin at the nodes of a coarse grid over the sheet."""

from collections.abc import Mapping
from typing import Any

import numpy as np
from scipy import ndimage

from mesh.camera import FINE, HEIGHT, WIDTH
from mesh.picture import Picture

COLUMNS, ROWS = 33, 41
# The mesh counts in decimetres.
MM = 100.0
CALM = 5.0


def measured_surface(picture: Picture) -> Mapping[str, Any]:
    """Scale in the middle plane, the eye, and depth in tenths of a millimetre."""
    camera = picture.camera
    mm_per_unit = camera.span * MM / HEIGHT
    _, nearest = ndimage.distance_transform_edt(~picture.mask, return_indices=True)
    depth = np.where(picture.mask, picture.depth, 0)[tuple(nearest)]
    calm = ndimage.gaussian_filter(depth, CALM * FINE, mode="nearest") * mm_per_unit
    rows = np.minimum(np.linspace(0, HEIGHT * FINE, ROWS).round(), HEIGHT * FINE - 1)
    columns = np.minimum(np.linspace(0, WIDTH * FINE, COLUMNS).round(), WIDTH * FINE - 1)
    nodes = calm[np.ix_(rows.astype(int), columns.astype(int))]
    return {
        "columns": COLUMNS,
        "rows": ROWS,
        "eye_mm": round(camera.distance * MM),
        "mm_per_unit": round(mm_per_unit, 4),
        "depth": [round(float(value) * 10) for value in nodes.ravel()],
    }
