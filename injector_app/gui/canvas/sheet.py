"""Sheet: what to paint behind the marks: whose drawing, which layers, in which colours."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from injector_app.gui.canvas.diagram_art import DiagramArt
from injector_app.gui.canvas.overlay_colours import LIGHT, OverlayColours

PLAIN_LAYERS = frozenset({"tone", "ink", "hair"})
MUSCLES, REGIONS, LANDMARKS = "muscles", "regions", "landmarks"


@dataclass(frozen=True, slots=True, eq=False)
class Sheet:
    """One drawing in the colours of one theme; compared by identity, as it is made per change."""

    art: DiagramArt
    colours: Mapping[str, str]
    paper: str
    layers: frozenset[str] = PLAIN_LAYERS
    lines: OverlayColours = LIGHT

    def paint(self, painter: QPainter, exposed: QRectF) -> None:
        """Paint what lies in the exposed part of the sheet, in canvas units."""
        self.art.paint(painter, colours=self.colours, layers=self.layers, exposed=exposed)
        if not self.layers.isdisjoint({REGIONS, LANDMARKS}):
            self.art.overlay.paint(
                painter,
                self.lines,
                regions=REGIONS in self.layers,
                landmarks=LANDMARKS in self.layers,
            )
