"""Marks are made of the points of one diagram, and only anew where a point changed."""

from injector_app.domain.chart import EMPTY_CHART
from injector_app.domain.position import Position
from injector_app.gui.canvas.mark import MarkMaker
from tests.support.builders import a_point, a_treatment
from tests.support.small_catalog import a_diagram

FACE = a_diagram("face_front", None)


def test_marks_carry_number_and_place() -> None:
    elsewhere = a_point(diagram="head_left")
    here = a_point(position=Position(0.25, 0.5))
    chart = EMPTY_CHART.with_point(elsewhere).with_point(here)
    (mark,) = MarkMaker(FACE).marks(chart)
    assert (mark.id, mark.number, mark.x, mark.y) == (here.id, 2, 200, 500)


def test_unchanged_points_keep_their_marks() -> None:
    chart, maker = a_treatment(points=3).chart, MarkMaker(FACE)
    before = maker.marks(chart)
    after = maker.marks(chart.moved(chart.points[1].id, Position(0.9, 0.9)))
    assert [old is new for old, new in zip(before, after, strict=True)] == [True, False, True]


def test_later_points_are_numbered_anew() -> None:
    chart, maker = a_treatment(points=3).chart, MarkMaker(FACE)
    maker.marks(chart)
    after = maker.marks(chart.without([chart.points[0].id]))
    assert [mark.number for mark in after] == [1, 2]
