"""Hands on the outline act only while a grid is being laid."""

from PySide6.QtCore import QPoint

from injector_app.domain.position import Position
from tests.support.chart_hand import PROCERUS, ChartHand


def test_without_a_grid_a_click_places_and_a_drag_chooses(hand: ChartHand) -> None:
    hand.place(PROCERUS)
    start = hand.pixel(Position(0.4, 0.3))
    hand.drag(start, hand.pixel(Position(0.6, 0.5)) - start)
    assert len(hand.points) == 1
    assert len(hand.page.selection.ids) == 1


def test_marks_under_the_outline_are_not_dragged(hand: ChartHand) -> None:
    hand.place(PROCERUS)
    before = hand.points
    hand.page.canvas_panel.begin_fill()
    hand.drag(hand.pixel(PROCERUS), QPoint(40, 0))
    assert hand.points == before
    assert not hand.page.selection.ids


def test_small_tremble_on_a_handle_moves_nothing(hand: ChartHand) -> None:
    hand.page.canvas_panel.begin_fill()
    fill = hand.page.canvas_panel.fill.tool
    assert fill.area is not None
    box = fill.area.box
    corner = hand.pixel(hand.canvas.diagram.position(box[0], box[1]))
    hand.drag(corner, QPoint(3, 3))
    assert fill.area.box == box
