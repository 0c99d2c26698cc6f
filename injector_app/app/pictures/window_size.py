"""WindowSize: how large a window is that pictures are taken of."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class WindowSize:
    """In device-independent pixels; the scale is that of the screen."""

    width: int
    height: int
    scale: int = 1

    @property
    def name(self) -> str:
        """As in 1280x800@2."""
        return f"{self.width}x{self.height}" + (f"@{self.scale}" if self.scale > 1 else "")


# A tablet, a laptop, a large screen, and the tablet's room on a screen twice as fine.
SIZES = (
    WindowSize(1280, 800),
    WindowSize(1440, 900),
    WindowSize(2560, 1440),
    WindowSize(1280, 800, 2),
)
