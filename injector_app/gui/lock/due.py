"""Due: what the idle time asks for."""

from enum import Enum, auto


class Due(Enum):
    """In the order of their weight."""

    NOTHING = auto()
    COVER = auto()
    CLOSE = auto()
    CLOSE_SLEPT = auto()
