"""DiagramArt: the drawing of one diagram, made ready for painting in any colours."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath

from injector_app.domain.diagram import Diagram
from injector_app.gui.canvas.painter_path import painter_path


@dataclass(frozen=True, slots=True)
class _Stroke:
    layer: str
    fill: str
    path: QPainterPath
    bounds: QRectF


class DiagramArt:
    """Paths built once; painting them needs only colours."""

    def __init__(self, diagram: Diagram) -> None:
        self.diagram = diagram
        self.sheet = QRectF(0, 0, diagram.width, diagram.height)
        self._strokes = tuple(
            _stroke(layer.name, shape.fill, painter_path(shape.path))
            for layer in diagram.layers
            for shape in layer.shapes
        )

    def paint(
        self,
        painter: QPainter,
        *,
        colours: Mapping[str, str],
        layers: frozenset[str],
        exposed: QRectF,
    ) -> None:
        """Paint what lies in the exposed part of the sheet, in canvas units."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for stroke in self._strokes:
            if stroke.layer in layers and stroke.bounds.intersects(exposed):
                painter.fillPath(stroke.path, QColor(colours[stroke.fill]))


def _stroke(layer: str, fill: str, path: QPainterPath) -> _Stroke:
    return _Stroke(layer, fill, path, path.controlPointRect())
