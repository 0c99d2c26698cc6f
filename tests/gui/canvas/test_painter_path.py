"""Outlines become paths that fill what a pen covered."""

from PySide6.QtCore import QPointF

from injector_app.domain.region import Region, RegionKind
from injector_app.domain.side import Side
from injector_app.gui.canvas.painter_path import painter_path, region_path
from tests.support.small_art import a_square
from tests.support.small_catalog import a_box


def test_every_verb_is_drawn() -> None:
    path = painter_path(
        (
            ("M", (0, 0)),
            ("L", (10, 0)),
            ("C", (20, 0, 20, 10, 10, 10)),
            ("L", (0, 10)),
            ("Z", ()),
        )
    )
    assert path.contains(QPointF(5, 5))
    assert path.contains(QPointF(15, 5))
    assert not path.contains(QPointF(19, 5))


def test_overlapping_strokes_leave_no_hole() -> None:
    path = painter_path((*a_square(0, 0, 10, 10), *a_square(5, 5, 15, 15)))
    assert path.contains(QPointF(7, 7))


def test_region_border_has_its_holes() -> None:
    region = Region(
        id="ring",
        side=Side.LEFT,
        latin="",
        english="",
        kind=RegionKind.MUSCLE,
        polygon=a_box(0, 0, 30, 30),
        holes=(a_box(10, 10, 20, 20),),
        centre=(5, 5),
        area=800,
    )
    path = region_path(region)
    assert path.contains(QPointF(5, 5))
    assert not path.contains(QPointF(15, 15))
