"""Theme: the palettes a diagram is painted in."""

from enum import StrEnum


class Theme(StrEnum):
    """One geometry, three palettes."""

    LIGHT = "light"
    DARK = "dark"
    PRINT = "print"
