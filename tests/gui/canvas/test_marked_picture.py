"""Marks on small pictures are told apart without their numbers."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPixmap

from injector_app.domain.point import PointState
from injector_app.domain.position import Position
from injector_app.gui.canvas.mark_colours import LIGHT
from injector_app.gui.canvas.marked_picture import READABLE, paint_marks
from tests.support.builders import a_point

pytestmark = pytest.mark.usefixtures("qapp")


def painted(state: PointState, *, scale: float = 1.0, number: int = 1) -> QPixmap:
    picture = QPixmap(60, 60)
    picture.fill(Qt.GlobalColor.white)
    point = a_point(position=Position(0.5, 0.5), state=state)
    paint_marks(picture, [(number, point)], LIGHT, scale)
    return picture


def middle(picture: QPixmap) -> QColor:
    return picture.toImage().pixelColor(30, 30)


def test_given_is_solid_and_planned_is_hollow() -> None:
    small = READABLE / 2
    assert middle(painted(PointState.GIVEN, scale=small)) == QColor(LIGHT.ink)
    assert middle(painted(PointState.PLANNED, scale=small)) == QColor(LIGHT.paper)


def test_number_is_left_out_where_it_could_not_be_read() -> None:
    for scale, is_alike in ((READABLE, False), (READABLE / 2, True)):
        one, other = (painted(PointState.GIVEN, scale=scale, number=n) for n in (1, 8))
        assert (one.toImage() == other.toImage()) is is_alike


def test_marks_that_crowd_are_smaller_and_do_not_cover_each_other() -> None:
    picture = QPixmap(60, 60)
    picture.fill(Qt.GlobalColor.white)
    near = [(n, a_point(position=Position(0.4 + 0.2 * n, 0.5))) for n in (0, 1)]
    far = [(2, a_point(position=Position(0.5, 0.1)))]
    paint_marks(picture, [*near, *far], LIGHT, 1.0)
    image = picture.toImage()
    inks = [image.pixelColor(x, 30) == QColor(LIGHT.ink) for x in range(60)]
    first, last = inks.index(True), 59 - inks[::-1].index(True)
    assert not inks[30]
    assert last - first < 12 + 20
    assert image.pixelColor(30, 0) == QColor(LIGHT.ink)
