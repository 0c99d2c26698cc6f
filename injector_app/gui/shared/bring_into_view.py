"""Scroll to what just opened, as far as the room allows from its top."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QScrollArea, QWidget

AROUND = 16


def bring_into_view(widget: QWidget) -> None:
    """Let the nearest scroll area show the widget: all of it, or its upper part."""
    area = widget.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    page = area.widget() if area is not None else None
    if area is None or page is None:
        return
    top = widget.mapTo(page, QPoint(0, 0)).y()
    area.ensureVisible(0, top + widget.height(), 0, AROUND)
    area.ensureVisible(0, top, 0, AROUND)
