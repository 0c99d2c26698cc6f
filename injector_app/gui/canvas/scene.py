"""MarkScene: the marks on one diagram; changes only what changed."""

from collections.abc import Iterable
from itertools import zip_longest

from PySide6.QtCore import QObject, QPointF, QRectF
from PySide6.QtGui import QColor, QPen
from PySide6.QtWidgets import QGraphicsPathItem, QGraphicsScene

from injector_app.domain.diagram import Diagram
from injector_app.domain.ids import PointId
from injector_app.domain.region import Region
from injector_app.gui.canvas.mark import Mark
from injector_app.gui.canvas.mark_item import MarkItem
from injector_app.gui.canvas.mark_pictures import MarkPictures
from injector_app.gui.canvas.painter_path import region_path

# Room around the sheet, so that its edge can be brought to the middle when zoomed in.
SURROUND = 0.3
REGION_LINE = 1.6


class MarkScene(QGraphicsScene):
    """Marks by point id, in canvas units."""

    def __init__(self, pictures: MarkPictures, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self.pictures = pictures
        self._marks: tuple[Mark, ...] = ()
        self._items: dict[PointId, MarkItem] = {}
        self._selected: frozenset[PointId] = frozenset()
        self._border = QGraphicsPathItem()
        self._border.setZValue(-1)
        self.addItem(self._border)

    def show_diagram(self, diagram: Diagram) -> None:
        """Make room for a diagram."""
        width, height = diagram.width, diagram.height
        self.setSceneRect(
            QRectF(0, 0, width, height).adjusted(
                -width * SURROUND, -height * SURROUND, width * SURROUND, height * SURROUND
            )
        )
        self.show_region(None)

    def show_marks(self, marks: Iterable[Mark]) -> None:
        """Show exactly these marks; those that are the very same objects are left alone."""
        before, self._marks = self._marks, tuple(marks)
        pairs = [pair for pair in zip_longest(before, self._marks) if pair[0] is not pair[1]]
        fresh = {mark.id: mark for _, mark in pairs if mark is not None}
        for mark, _ in pairs:
            if mark is not None and mark.id not in fresh:
                self.removeItem(self._items.pop(mark.id))
        for mark in fresh.values():
            self._show_mark(mark)

    def show_selection(self, ids: Iterable[PointId]) -> None:
        """Ring exactly these marks."""
        selected = frozenset(ids)
        for changed in self._selected ^ selected:
            if item := self._items.get(changed):
                item.is_selected = changed in selected
                item.dress(self.pictures)
        self._selected = selected

    def dress_anew(self, pictures: MarkPictures, region_colour: str) -> None:
        """Other colours or another pixel density."""
        self.pictures = pictures
        pen = QPen(QColor(region_colour), REGION_LINE)
        pen.setCosmetic(True)
        self._border.setPen(pen)
        for item in self._items.values():
            item.dress(pictures)

    def show_region(self, region: Region | None) -> None:
        """Draw the border of the region that is pointed at, or none."""
        self._border.setVisible(region is not None)
        if region is not None:
            self._border.setPath(region_path(region))

    def shift_marks(self, ids: Iterable[PointId], by: QPointF) -> None:
        """Show marks away from their places, while they are dragged."""
        for point_id in ids:
            if item := self._items.get(point_id):
                item.shift(by)

    def nearest(self, place: QPointF, reach: float) -> PointId | None:
        """The mark nearest to a place in canvas units, not further away than `reach`."""
        x, y = place.x(), place.y()
        distances = [(mark.x - x) ** 2 + (mark.y - y) ** 2 for mark in self._marks]
        least = min(distances, default=reach * reach + 1)
        return self._marks[distances.index(least)].id if least <= reach * reach else None

    def within(self, box: QRectF) -> frozenset[PointId]:
        """The marks whose places lie in a box, in canvas units."""
        return frozenset(mark.id for mark in self._marks if box.contains(mark.x, mark.y))

    def _show_mark(self, mark: Mark) -> None:
        item = self._items.get(mark.id)
        if item is None:
            item = MarkItem(mark)
            item.is_selected = mark.id in self._selected
            item.dress(self.pictures)
            self._items[mark.id] = item
            self.addItem(item)
        else:
            item.show_mark(mark, self.pictures)
