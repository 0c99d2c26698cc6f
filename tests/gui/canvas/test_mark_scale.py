"""Marks grow with the screen, and their reach with them."""

import pytest
from PySide6.QtCore import QSize

from injector_app.gui.canvas.mark_colours import LIGHT
from injector_app.gui.canvas.mark_pictures import MarkPictures
from injector_app.gui.canvas.mark_scale import mark_scale


@pytest.mark.parametrize(
    ("room", "scale"),
    [
        ((540, 570), 1.0),
        ((720, 650), 1.0),
        ((1600, 900), 1.2),
        ((1600, 1200), 1.4),
        ((-1, -1), 1.0),
    ],
)
def test_large_screens_have_larger_marks(room: tuple[int, int], scale: float) -> None:
    assert mark_scale(QSize(*room)) == scale


def test_pictures_and_reach_are_larger() -> None:
    plain, large = MarkPictures(LIGHT, 1.0), MarkPictures(LIGHT, 1.0, 1.4)
    assert large.box == plain.box * 1.4
    assert large.reach == plain.reach * 1.4
