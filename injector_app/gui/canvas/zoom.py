"""How far a view may zoom, and the scale that shows the whole diagram."""

from PySide6.QtCore import QSizeF

from injector_app.domain.diagram import Diagram

FIT_MARGIN = 16
# Outside of an outline there is room for a finger that pulls it out or draws another.
PART_MARGIN = 64
CLOSEST = 12.0
STEP = 1.25
WHEEL_NOTCH = 120


def fit_scale(diagram: Diagram, viewport: QSizeF) -> float:
    """Pixels per canvas unit at which the whole diagram is seen."""
    width = max(viewport.width() - 2 * FIT_MARGIN, 1)
    height = max(viewport.height() - 2 * FIT_MARGIN, 1)
    return min(width / diagram.width, height / diagram.height)


def part_scale(part: QSizeF, viewport: QSizeF) -> float:
    """Pixels per canvas unit at which a part fills the viewport, with room round it."""
    width = max(viewport.width() - 2 * PART_MARGIN, 1)
    height = max(viewport.height() - 2 * PART_MARGIN, 1)
    return min(width / max(part.width(), 1), height / max(part.height(), 1))


def allowed_scale(wanted: float, fit: float) -> float:
    """The nearest scale between the whole diagram and twelve times as close."""
    return min(max(wanted, fit), fit * CLOSEST)


def wheel_factor(turned: float) -> float:
    """How much a turn of the wheel zooms; one notch is one step."""
    return float(STEP ** (turned / WHEEL_NOTCH))
