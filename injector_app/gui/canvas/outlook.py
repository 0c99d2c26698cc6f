"""Outlook: how the viewport looks at the sheet."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QTransform


@dataclass(frozen=True, slots=True)
class Outlook:
    """How the viewport looks at the sheet: scale and offset, its size and its pixel density."""

    transform: QTransform
    size: QSize
    density: float

    @property
    def offset(self) -> QPointF:
        """Where the sheet's corner lies in the viewport."""
        return QPointF(self.transform.dx(), self.transform.dy())

    def is_as_large(self, other: "Outlook") -> bool:
        """Whether the viewport is the same, wherever it looks."""
        return (self.size, self.density) == (other.size, other.density)

    def is_as_close(self, other: "Outlook") -> bool:
        """Whether only the offset differs."""
        return self.is_as_large(other) and self.transform.m11() == other.transform.m11()
