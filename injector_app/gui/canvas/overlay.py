"""Overlay: the regions and landmarks of a diagram as thin lines with names, over its art."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from injector_app.domain.diagram import Diagram
from injector_app.domain.region import Region, RegionKind
from injector_app.gui.canvas.overlay_colours import OverlayColours
from injector_app.gui.canvas.overlay_names import Name, NameShelf, paint_names
from injector_app.gui.canvas.painter_path import region_path

LINE = 1.0
CROSS = 3.5
_SKIN = {RegionKind.SKIN_AREA, RegionKind.DERMATOME}


class Overlay:
    """Lines one pixel wide at every zoom; of the names, those that do not touch each other."""

    def __init__(self, diagram: Diagram) -> None:
        named = (each for each in diagram.regions if each.kind is not RegionKind.SURFACE)
        self._regions = tuple((each, region_path(each)) for each in named)
        self._landmarks = tuple(
            (name.replace("_", " "), QPointF(x, y)) for name, (x, y) in diagram.landmarks.items()
        )
        self._names = NameShelf()

    def paint(
        self, painter: QPainter, colours: OverlayColours, *, regions: bool, landmarks: bool
    ) -> None:
        """Paint in canvas units; names keep their size."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if regions:
            for region, path in self._regions:
                _paint_border(painter, region, path, colours)
        names = [*self._region_names(colours)] if regions else []
        if landmarks:
            self._paint_crosses(painter, colours)
            names = [*self._landmark_names(colours), *names]
        paint_names(painter, self._names.placed(painter, names), colours.halo)

    def _paint_crosses(self, painter: QPainter, colours: OverlayColours) -> None:
        reach = CROSS / painter.transform().m11()
        pen = QPen(QColor(colours.landmark), LINE * 1.4)
        pen.setCosmetic(True)
        painter.setPen(pen)
        for _, spot in self._landmarks:
            for way in (QPointF(reach, 0), QPointF(0, reach)):
                painter.drawLine(spot - way, spot + way)

    def _region_names(self, colours: OverlayColours) -> Iterator[Name]:
        # A large region has room for its name; small ones get theirs when one comes closer.
        for region, _ in sorted(self._regions, key=_by_area):
            yield Name(region.english, QPointF(*region.centre), _colour(region, colours))

    def _landmark_names(self, colours: OverlayColours) -> Sequence[Name]:
        return [Name(text, spot, colours.landmark, 2 * CROSS) for text, spot in self._landmarks]


def _paint_border(
    painter: QPainter, region: Region, path: QPainterPath, colours: OverlayColours
) -> None:
    pen = QPen(QColor(_colour(region, colours)), LINE)
    pen.setCosmetic(True)
    # Told apart without colour as well.
    if region.kind in _SKIN:
        pen.setStyle(Qt.PenStyle.DashLine)
    elif region.kind is RegionKind.CAUTION_ZONE:
        pen.setStyle(Qt.PenStyle.DotLine)
    painter.setPen(pen)
    painter.drawPath(path)


def _colour(region: Region, colours: OverlayColours) -> str:
    if region.kind is RegionKind.CAUTION_ZONE:
        return colours.caution
    return colours.skin_area if region.kind in _SKIN else colours.region


def _by_area(entry: tuple[Region, QPainterPath]) -> tuple[bool, float]:
    # Skin areas lie under many muscles; their names come where room is left.
    return entry[0].kind in _SKIN, -entry[0].area
