"""How far apart two points lie on their drawing."""

from math import inf

from injector_app.domain.position import Position
from injector_app.gui.chart.past.point_distance import PointDistance
from tests.support.builders import a_point
from tests.support.small_catalog import small_catalog

DISTANCE = PointDistance(small_catalog())


def test_millimetres_on_the_drawing() -> None:
    one, other = a_point(position=Position(0.5, 0.4)), a_point(position=Position(0.5, 0.41))
    assert round(DISTANCE.mm(one, other), 2) == 2.9


def test_on_an_unknown_drawing_only_the_same_place_is_near() -> None:
    one = a_point(diagram="moon", position=Position(0.5, 0.4))
    assert DISTANCE.mm(one, one) == 0
    assert DISTANCE.mm(one, a_point(diagram="moon", position=Position(0.5, 0.41))) == inf
