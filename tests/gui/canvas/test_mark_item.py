"""A mark keeps its size at every zoom and follows its point."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QGraphicsItem

from injector_app.domain.ids import PointId, new_id
from injector_app.domain.point import PointState
from injector_app.gui.canvas.mark import Mark
from injector_app.gui.canvas.mark_colours import LIGHT
from injector_app.gui.canvas.mark_item import MarkItem
from injector_app.gui.canvas.mark_pictures import MarkPictures

pytestmark = pytest.mark.usefixtures("qapp")

MARK = Mark(PointId(new_id()), 1, 200, 300, PointState.GIVEN)


def test_mark_is_not_scaled() -> None:
    flag = QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations
    assert MarkItem(MARK).flags() & flag


def test_mark_moves_with_its_point() -> None:
    item, pictures = MarkItem(MARK), MarkPictures(LIGHT, 1.0)
    item.show_mark(replace(MARK, x=400), pictures)
    assert item.pos() == QPointF(400, 300)
    item.shift(QPointF(5, -5))
    assert item.pos() == QPointF(405, 295)


def test_selected_mark_lies_on_top() -> None:
    item, pictures = MarkItem(MARK), MarkPictures(LIGHT, 1.0)
    item.dress(pictures)
    plain = item.pixmap().cacheKey()
    item.is_selected = True
    item.dress(pictures)
    assert item.pixmap().cacheKey() != plain
    assert item.zValue() > 0
