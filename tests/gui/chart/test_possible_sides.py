"""Nobody can call a point on the patient's right a left one."""

from injector_app.domain.catalog import Catalog
from injector_app.domain.position import Position
from injector_app.domain.side import Side
from injector_app.gui.chart.possible_sides import possible_sides
from tests.support.builders import a_point
from tests.support.chart_hand import LEFT_CORRUGATOR, RIGHT_CORRUGATOR

RIGHT = a_point(position=RIGHT_CORRUGATOR, side=Side.RIGHT)
LEFT = a_point(position=LEFT_CORRUGATOR, side=Side.LEFT)


def test_clear_place_has_one_side(catalog: Catalog) -> None:
    assert possible_sides([RIGHT], catalog) == (Side.RIGHT,)
    assert possible_sides([RIGHT, LEFT], catalog) == ()


def test_place_near_the_axis_may_be_any(catalog: Catalog) -> None:
    near = a_point(position=Position(0.51, 0.4))
    assert set(possible_sides([near], catalog)) == set(Side)


def test_one_sided_view_has_its_side(catalog: Catalog) -> None:
    point = a_point(diagram="head_left", position=Position(0.5, 0.5), side=Side.LEFT)
    assert possible_sides([point], catalog) == (Side.LEFT,)


def test_unknown_diagram_keeps_what_was_said(catalog: Catalog) -> None:
    assert possible_sides([a_point(diagram="gone", side=Side.LEFT)], catalog) == (Side.LEFT,)
