"""How large marks are: a large screen is read from further away."""

from PySide6.QtCore import QSize

# From this many pixels of the shorter side on, so many times larger.
SCALES = ((1150, 1.4), (850, 1.2), (0, 1.0))


def mark_scale(room: QSize) -> float:
    """By the shorter side of what the diagram has."""
    least = max(min(room.width(), room.height()), 0)
    return next(scale for side, scale in SCALES if least >= side)
