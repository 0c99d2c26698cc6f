"""The outline is taken part by part and pulled by real distances."""

import math

import pytest

from injector_app.domain.catalog import Catalog
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.fill_outline import PARTS, FillOutline
from injector_app.gui.chart.fill_tool import FillTool
from injector_app.gui.chart.syringe import Syringe

BOX = (200.0, 500.0, 500.0, 800.0)


@pytest.fixture
def fill(document: ChartDocument, syringe: Syringe, catalog: Catalog) -> FillTool:
    made = FillTool(document, syringe)
    made.begin(catalog.diagrams["face_front"], None)
    made.take_box(BOX)
    return made


@pytest.fixture
def outline(fill: FillTool) -> FillOutline:
    return FillOutline(fill)


def test_parts_go_around_and_come_back(outline: FillOutline) -> None:
    assert (outline.number, outline.is_held, len(outline.spots)) == (0, False, PARTS)
    first = outline.spots[0]
    outline.step(1)
    assert (outline.number, outline.spots[0]) == (1, first)
    numbers = []
    for _ in range(PARTS):
        outline.step(1)
        numbers.append(outline.number)
    assert numbers == [*range(2, PARTS + 1), 1]
    assert math.dist(outline.spots[0], first) < 1e-6


def test_nudge_pulls_by_millimetres_and_keeps_the_part_in_hand(
    outline: FillOutline, fill: FillTool
) -> None:
    outline.hold((500.0, 650.0))
    assert fill.area is not None
    per_mm = 1 / fill.area.mm_per_unit
    for _ in range(5):
        outline.nudge(1, 0)
    assert outline.spots[0] == pytest.approx((500 + 5 * per_mm, 650))
    assert fill.area.box[2] == pytest.approx(500 + 5 * per_mm)
    assert fill.area.box[:2] == pytest.approx(BOX[:2])


def test_nudge_takes_the_first_part_when_none_is_in_hand(
    outline: FillOutline, fill: FillTool
) -> None:
    before = fill.area
    outline.nudge(0, -1)
    assert outline.number == 1
    assert fill.area != before


def test_nothing_is_in_hand_after_the_grid(outline: FillOutline, fill: FillTool) -> None:
    outline.step(1)
    fill.drop()
    assert not outline.is_held
    assert outline.spots == ()
    outline.nudge(1, 1)
    outline.hold((1.0, 1.0))
    assert fill.area is None
