"""Sheet: what to paint behind the marks: whose drawing, which layers, in which colours."""

from collections.abc import Mapping
from dataclasses import dataclass

from injector_app.gui.canvas.diagram_art import DiagramArt

PLAIN_LAYERS = frozenset({"tone", "ink", "hair"})
MUSCLE_LAYERS = PLAIN_LAYERS | {"muscles"}


@dataclass(frozen=True, slots=True, eq=False)
class Sheet:
    """One drawing in the colours of one theme; compared by identity, as it is made per change."""

    art: DiagramArt
    colours: Mapping[str, str]
    paper: str
    layers: frozenset[str] = PLAIN_LAYERS
