"""Keys and hands on the canvas, joined to the document."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from injector_app.gui.canvas.sheet import MUSCLES, PLAIN_LAYERS
from injector_app.gui.chart.canvas_panel import FIRST_HINT
from injector_app.gui.chart.page import ChartPage
from injector_app.gui.chart.typed_dose import TypedDose
from injector_app.gui.shared.object_names import ObjectName
from tests.support.chart_hand import LEFT_CORRUGATOR, PROCERUS, RIGHT_CORRUGATOR, ChartHand
from tests.support.layers import switch
from tests.support.window import find


def doses(hand: ChartHand) -> list[str]:
    return [str(point.units) for point in hand.points]


def test_digits_set_the_dose_of_the_next_point(hand: ChartHand) -> None:
    hand.type("2.5")
    shown = find(hand.page, ObjectName.CHART_TYPED_DOSE, TypedDose)
    assert shown.text() == "2.5 U"
    hand.key(Qt.Key.Key_Return)
    hand.click(PROCERUS)
    assert doses(hand) == ["2.5"]


def test_digits_set_the_dose_of_the_chosen_after_a_pause(hand: ChartHand, qtbot: QtBot) -> None:
    hand.place(PROCERUS, RIGHT_CORRUGATOR)
    hand.click(PROCERUS)
    hand.type("7")
    qtbot.waitUntil(lambda: doses(hand) == ["7", "5"])
    hand.key(Qt.Key.Key_Escape)
    hand.click(LEFT_CORRUGATOR)
    assert doses(hand) == ["7", "5", "5"]


@pytest.mark.parametrize("typed", ["0", "999999", "1.2.3", "0.001"])
def test_impossible_digits_change_nothing(hand: ChartHand, typed: str) -> None:
    hand.place(PROCERUS)
    hand.click(PROCERUS)
    hand.type(typed)
    hand.key(Qt.Key.Key_Return)
    assert doses(hand) == ["5"]
    assert hand.page.dose_bar.problem


def test_escape_gives_up_the_nearest_thing_first(hand: ChartHand) -> None:
    hand.place(PROCERUS)
    hand.click(PROCERUS)
    hand.type("7")
    hand.key(Qt.Key.Key_Escape)
    assert hand.page.selection.ids
    hand.key(Qt.Key.Key_Escape)
    assert not hand.page.selection.ids
    assert doses(hand) == ["5"]


def test_delete_and_arrows_work_on_the_chosen(hand: ChartHand) -> None:
    hand.place(PROCERUS, RIGHT_CORRUGATOR)
    hand.key(Qt.Key.Key_Delete)
    assert len(hand.points) == 2
    hand.click(PROCERUS)
    before = hand.points[0].position
    hand.key(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert (hand.points[0].position.y - before.y) * 1000 * 0.29 == pytest.approx(5, abs=0.02)
    hand.key(Qt.Key.Key_Delete)
    assert len(hand.points) == 1


def test_tab_walks_the_points_and_then_leaves(hand: ChartHand) -> None:
    hand.place(PROCERUS, RIGHT_CORRUGATOR)
    hand.canvas.setFocus()
    for point in hand.points:
        hand.key(Qt.Key.Key_Tab)
        assert hand.page.selection.ids == {point.id}
    hand.key(Qt.Key.Key_Tab)
    assert not hand.canvas.hasFocus()


def test_plus_minus_and_fit_zoom(hand: ChartHand) -> None:
    fit = hand.canvas.scale_factor
    hand.type("++-")
    assert hand.canvas.scale_factor == pytest.approx(fit * 1.25)
    hand.key(Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert hand.canvas.scale_factor == fit


def test_muscles_are_shown_on_demand(page: ChartPage) -> None:
    switch(page, ObjectName.CHART_MUSCLES)
    assert page.canvas_panel.canvas.layers == PLAIN_LAYERS | {MUSCLES}


def test_empty_chart_says_how_to_begin(hand: ChartHand) -> None:
    assert hand.page.canvas_panel.status.hint == FIRST_HINT
    hand.place(PROCERUS)
    assert hand.page.canvas_panel.status.hint == ""


def test_marks_follow_undo(hand: ChartHand) -> None:
    hand.place(PROCERUS, RIGHT_CORRUGATOR)
    second = hand.points[1]
    assert hand.canvas.mark_at(hand.pixel_of(second.id).toPointF(), 5) == second.id
    hand.page.document.undo_stack.undo()
    assert hand.canvas.mark_at(hand.pixel(RIGHT_CORRUGATOR).toPointF(), 5) is None


def test_space_pans_and_places_nothing(hand: ChartHand) -> None:
    hand.take_dose("5")
    hand.canvas.zoom_in()
    before = hand.pixel(PROCERUS)
    QTest.keyPress(hand.canvas, Qt.Key.Key_Space)
    hand.drag(before, QPoint(40, 0))
    QTest.keyRelease(hand.canvas, Qt.Key.Key_Space)
    assert not hand.points
    assert hand.pixel(PROCERUS) == before + QPoint(40, 0)
