"""Two looks at a sheet are compared by size, closeness and place."""

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QTransform

from injector_app.gui.canvas.outlook import Outlook


def looking(scale: float, dx: float, width: int = 200) -> Outlook:
    return Outlook(QTransform(scale, 0, 0, scale, dx, 0), QSize(width, 150), 1.0)


def test_pan_is_as_close_and_zoom_is_not() -> None:
    here = looking(0.5, 10)
    assert here.offset == QPointF(10, 0)
    assert here.is_as_close(looking(0.5, 99))
    assert here.is_as_large(looking(0.7, 10))
    assert not here.is_as_close(looking(0.7, 10))
    assert not here.is_as_large(looking(0.5, 10, width=300))
    assert here == looking(0.5, 10) != looking(0.5, 11)
