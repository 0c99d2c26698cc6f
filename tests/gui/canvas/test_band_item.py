"""The band spans two corners, whichever way the hand went."""

from PySide6.QtCore import QPointF, QRectF

from injector_app.gui.canvas.band_item import BandItem
from injector_app.gui.canvas.mark_colours import LIGHT


def test_corners_may_come_in_any_order() -> None:
    item = BandItem()
    assert not item.isVisible()
    item.stretch(QPointF(30, 5), QPointF(10, 25), LIGHT)
    assert item.rect() == QRectF(10, 5, 20, 20)
    assert item.isVisible()
    assert item.pen().isCosmetic()
