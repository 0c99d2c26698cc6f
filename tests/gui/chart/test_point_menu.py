"""What can be done at a place: for the right button and for a finger that stays."""

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QMenu

from injector_app.domain.point import PointState
from injector_app.domain.position import Position
from injector_app.gui.chart.point_menu import PointMenu
from injector_app.gui.shared.object_names import ObjectName
from tests.support.chart_hand import LEFT_CORRUGATOR, PROCERUS, RIGHT_CORRUGATOR, ChartHand
from tests.support.menus import entries, pick
from tests.support.window import find


def menu_at(hand: ChartHand, position: Position) -> QMenu:
    hand.canvas.menu_requested.emit(QPointF(hand.pixel(position)))
    menu = find(hand.page, ObjectName.CHART_POINT_MENU, PointMenu)
    assert menu.isVisible()
    return menu


def test_mark_is_chosen_and_can_be_planned_again(hand: ChartHand) -> None:
    hand.place(PROCERUS, RIGHT_CORRUGATOR)
    menu = menu_at(hand, RIGHT_CORRUGATOR)
    assert hand.page.selection.ids == {hand.points[1].id}
    assert entries(menu)[:3] == ["Point 2", "Planned", "Not given"]
    pick(menu, "Planned")
    assert [point.state for point in hand.points] == [PointState.GIVEN, PointState.PLANNED]


@pytest.mark.parametrize(
    ("entry", "count"), [("Mirror to the other side", 3), ("Duplicate", 3), ("Delete", 1)]
)
def test_mark_is_mirrored_copied_or_deleted(hand: ChartHand, entry: str, count: int) -> None:
    hand.place(PROCERUS, RIGHT_CORRUGATOR)
    pick(menu_at(hand, RIGHT_CORRUGATOR), entry)
    assert len(hand.points) == count


def test_all_chosen_marks_are_meant(hand: ChartHand) -> None:
    hand.place(PROCERUS, RIGHT_CORRUGATOR, LEFT_CORRUGATOR)
    hand.page.selection.choose(point.id for point in hand.points[:2])
    pick(menu_at(hand, PROCERUS), "Delete")
    assert len(hand.points) == 1


def test_alike_points_are_offered(hand: ChartHand) -> None:
    hand.place(LEFT_CORRUGATOR, RIGHT_CORRUGATOR, PROCERUS)
    menu = menu_at(hand, LEFT_CORRUGATOR)
    pick(menu, "Choose Corrugator-supercilii (2)")
    assert len(hand.page.selection.ids) == 2


def test_region_can_be_filled_or_its_points_chosen(hand: ChartHand) -> None:
    hand.place(LEFT_CORRUGATOR)
    beside = Position(0.6, 0.425)
    pick(menu_at(hand, beside), "Choose Corrugator-supercilii (1)")
    assert len(hand.page.selection.ids) == 1
    pick(menu_at(hand, beside), "Fill Corrugator-supercilii…")
    fill = hand.page.canvas_panel.fill.tool
    assert fill.region is not None
    assert fill.region.id == "corrugator-supercilii"


def test_paper_offers_the_whole_diagram(hand: ChartHand) -> None:
    hand.place(PROCERUS)
    menu = menu_at(hand, Position(0.05, 0.05))
    assert entries(menu) == ["Choose all on this diagram", "Choose nothing"]
    pick(menu, "Choose all on this diagram")
    assert len(hand.page.selection.ids) == 1
