"""Outlines and polygons as Qt paints them."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainterPath

from injector_app.domain.outline import Step
from injector_app.domain.region import Region


def painter_path(steps: Iterable[Step]) -> QPainterPath:
    """The outline as a path; overlapping pen strokes of one shape leave no holes."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for verb, numbers in steps:
        match verb:
            case "M":
                path.moveTo(*numbers)
            case "L":
                path.lineTo(*numbers)
            case "C":
                path.cubicTo(*numbers)
            case "Z":
                path.closeSubpath()
    return path


def region_path(region: Region) -> QPainterPath:
    """The border of a region and of its holes."""
    path = QPainterPath()
    for polygon in (region.polygon, *region.holes):
        path.moveTo(*polygon[-1])
        for corner in polygon:
            path.lineTo(*corner)
    return path
