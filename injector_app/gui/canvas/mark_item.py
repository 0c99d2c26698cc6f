"""MarkItem: one mark on the scene, of the same size at every zoom."""

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QGraphicsItem, QGraphicsPixmapItem

from injector_app.gui.canvas.mark import Mark
from injector_app.gui.canvas.mark_pictures import MarkLook, MarkPictures


class MarkItem(QGraphicsPixmapItem):
    """Shows a shared picture: painting stays in C++."""

    def __init__(self, mark: Mark) -> None:
        super().__init__()
        self.mark = mark
        self.is_selected = False
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
        self.setPos(mark.x, mark.y)

    def show_mark(self, mark: Mark, pictures: MarkPictures) -> None:
        """Take over number, place and state."""
        self.mark = mark
        self.setPos(mark.x, mark.y)
        self.dress(pictures)

    def dress(self, pictures: MarkPictures) -> None:
        """Wear the picture that fits."""
        look = MarkLook(
            self.mark.number, self.mark.state, self.is_selected, has_dose=self.mark.has_dose
        )
        self.setPixmap(pictures.picture(look))
        self.setOffset(-pictures.box / 2, -pictures.box / 2)
        self.setZValue(1 if self.is_selected else 0)

    def shift(self, by: QPointF) -> None:
        """Stand aside from the mark's own place, as while it is dragged."""
        self.setPos(QPointF(self.mark.x, self.mark.y) + by)
