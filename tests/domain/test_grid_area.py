"""The area of a grid: inside the outline, on the body, clear of the border."""

from dataclasses import replace

import pytest

from injector_app.domain.grid_area import INSET_MM, box_area, region_area
from injector_app.domain.side import Side
from tests.support.small_catalog import a_diagram, a_region

BOX = (200.0, 300.0, 400.0, 500.0)
BOX_AROUND = ((100.0, 200.0), (500.0, 200.0), (500.0, 600.0), (100.0, 600.0))


def test_rows_keep_clear_of_the_border() -> None:
    diagram = a_diagram("face_front", None)
    area = region_area(a_region("skin", Side.LEFT, BOX), diagram)
    inset = INSET_MM / diagram.mm_per_unit
    ((left, right),) = area.spans(400)
    assert (left, right) == pytest.approx((200 + inset, 400 - inset))
    assert area.spans(300 + inset / 2) == ()
    assert area.size == 200 * 200


def test_what_lies_beside_the_body_is_left_out() -> None:
    diagram = a_diagram("face_front", None)
    area = box_area((0.0, 300.0, 400.0, 500.0), diagram)
    ((left, _),) = area.spans(400)
    assert left == pytest.approx(100 + INSET_MM / diagram.mm_per_unit)


def test_outline_is_stretched_into_another_box() -> None:
    area = region_area(a_region("skin", Side.LEFT, BOX), a_diagram("face_front", None))
    wider = area.fitted((200.0, 300.0, 600.0, 500.0))
    assert wider.box == (200.0, 300.0, 600.0, 500.0)
    assert wider.size == 2 * area.size


def test_outline_is_pulled_and_the_rows_follow() -> None:
    area = region_area(a_region("skin", Side.LEFT, BOX), a_diagram("face_front", None))
    right = area.contour.nearest((400.0, 400.0))
    inset = INSET_MM / area.mm_per_unit
    ((_, end),) = area.pulled(right, (60.0, 0.0)).spans(400)
    assert end == pytest.approx(460 - inset)
    left = area.contour.nearest((200.0, 400.0))
    ((start, _),) = area.pulled(left, (60.0, 0.0)).spans(400)
    assert (start, end) == pytest.approx((260 + inset, 460 - inset))


def test_hole_that_the_outline_was_pulled_off_is_not_filled() -> None:
    hole = ((340.0, 360.0), (380.0, 360.0), (380.0, 440.0), (340.0, 440.0))
    region = replace(a_region("skin", Side.LEFT, BOX), holes=(hole,))
    area = region_area(region, a_diagram("face_front", None))
    pulled = area.pulled(area.contour.nearest((400.0, 400.0)), (-90.0, 0.0))
    ((_, end),) = pulled.spans(400)
    assert end < 310
    assert replace(pulled, holes=(BOX_AROUND,)).size == 0
