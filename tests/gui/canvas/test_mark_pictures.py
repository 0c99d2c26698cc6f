"""Marks differ in shape: somebody who sees no colours can tell them apart."""

from itertools import combinations

import pytest
from PySide6.QtGui import QImage

from injector_app.domain.point import PointState
from injector_app.gui.canvas.mark_colours import LIGHT
from injector_app.gui.canvas.mark_pictures import BOX, MarkLook, MarkPictures

pytestmark = pytest.mark.usefixtures("qapp")

MIDDLE = BOX // 2


def grey(number: int, state: PointState, *, is_selected: bool = False) -> QImage:
    pictures = MarkPictures(LIGHT, 1.0)
    picture = pictures.picture(MarkLook(number, state, is_selected))
    return picture.toImage().convertToFormat(QImage.Format.Format_Grayscale8)


def differing_pixels(one: QImage, other: QImage) -> int:
    places = ((x, y) for x in range(BOX) for y in range(BOX))
    return sum(one.pixel(x, y) != other.pixel(x, y) for x, y in places)


def test_states_differ_without_colour() -> None:
    for one, other in combinations(PointState, 2):
        assert differing_pixels(grey(7, one), grey(7, other)) > 80


def test_numbers_and_selection_can_be_seen() -> None:
    plain = grey(7, PointState.GIVEN)
    assert differing_pixels(plain, grey(8, PointState.GIVEN)) > 5
    assert differing_pixels(plain, grey(7, PointState.GIVEN, is_selected=True)) > 80


@pytest.mark.parametrize("density", [1.0, 1.5, 2.0])
def test_picture_is_as_dense_as_the_screen(density: float) -> None:
    pictures = MarkPictures(LIGHT, density)
    picture = pictures.picture(MarkLook(1, PointState.GIVEN, is_selected=False))
    assert picture.width() == round(BOX * density)
    assert picture.deviceIndependentSize().width() == BOX


def test_pictures_are_shared() -> None:
    pictures = MarkPictures(LIGHT, 1.0)
    look = MarkLook(1, PointState.GIVEN, is_selected=False)
    assert pictures.picture(look) is pictures.picture(look)


def test_disc_is_small_enough_to_leave_anatomy_visible() -> None:
    picture = MarkPictures(LIGHT, 1.0).picture(MarkLook(12, PointState.GIVEN, is_selected=False))
    row = [picture.toImage().pixelColor(x, MIDDLE).alpha() for x in range(BOX)]
    assert 16 <= sum(alpha > 0 for alpha in row) <= 20


def test_planned_point_without_a_dose_is_dashed() -> None:
    pictures = MarkPictures(LIGHT, 1.0)
    looks = (
        MarkLook(7, PointState.PLANNED, is_selected=False, has_dose=dose) for dose in (True, False)
    )
    dosed, bare = (
        pictures.picture(look).toImage().convertToFormat(QImage.Format.Format_Grayscale8)
        for look in looks
    )
    assert differing_pixels(dosed, bare) > 15
