"""DiagramArt: the drawing of one diagram, made ready for painting in any colours."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath

from injector_app.domain.diagram import Diagram
from injector_app.gui.canvas.outline_groups import outline_groups
from injector_app.gui.canvas.overlay import Overlay
from injector_app.gui.canvas.painter_path import painter_path


@dataclass(frozen=True, slots=True)
class _Filling:
    layer: str
    fill: str
    path: QPainterPath
    bounds: QRectF


class DiagramArt:
    """Paths built when they are first painted; painting them again needs only colours."""

    def __init__(self, diagram: Diagram) -> None:
        self.diagram = diagram
        self.sheet = QRectF(0, 0, diagram.width, diagram.height)
        self._fillings: tuple[_Filling, ...] = ()

    @cached_property
    def overlay(self) -> Overlay:
        """Regions and landmarks; few people ever switch them on."""
        return Overlay(self.diagram)

    @property
    def is_ready(self) -> bool:
        """Whether the paths are built."""
        return bool(self._fillings)

    def build(self) -> None:
        """Build the paths, unless they are built; they may be built on the worker thread."""
        if not self._fillings:
            self._fillings = tuple(_fillings(self.diagram))

    def forget(self) -> None:
        """Give the memory of the paths back; they are built anew when they are painted again."""
        self._fillings = ()

    def paint(
        self,
        painter: QPainter,
        *,
        colours: Mapping[str, str],
        layers: frozenset[str],
        exposed: QRectF,
    ) -> None:
        """Paint what lies in the exposed part of the sheet, in canvas units."""
        self.build()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for filling in self._fillings:
            if filling.layer in layers and filling.bounds.intersects(exposed):
                painter.fillPath(filling.path, QColor(colours[filling.fill]))


def _fillings(diagram: Diagram) -> Iterator[_Filling]:
    for layer in diagram.layers:
        for shape in layer.shapes:
            for group in outline_groups(shape.path):
                path = painter_path(group)
                yield _Filling(layer.name, shape.fill, path, path.controlPointRect())
