"""Side: the patient's left or right, never the viewer's."""

from enum import StrEnum


class Side(StrEnum):
    """The patient's side of the body."""

    LEFT = "left"
    RIGHT = "right"
    MIDLINE = "midline"

    @property
    def other(self) -> "Side":
        """The mirrored side; the midline is its own mirror."""
        match self:
            case Side.LEFT:
                return Side.RIGHT
            case Side.RIGHT:
                return Side.LEFT
            case Side.MIDLINE:
                return Side.MIDLINE
