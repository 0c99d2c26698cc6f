"""A whole chart by keyboard alone: cross, Space, digits, Tab."""

import pytest
from PySide6.QtCore import Qt

from injector_app.domain.catalog import Catalog
from injector_app.domain.position import Position
from injector_app.domain.side import Side
from injector_app.gui.chart.key_cursor import HOW_TO, moved, next_region
from injector_app.gui.shared.elided_label import ElidedLabel
from injector_app.gui.shared.object_names import ObjectName
from tests.support.chart_hand import PROCERUS, ChartHand
from tests.support.window import find

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_first_arrow_shows_the_cross_and_says_how(hand: ChartHand) -> None:
    cursor = hand.page.canvas_panel.key_cursor
    assert cursor.position is None
    hand.key(Qt.Key.Key_Right)
    assert cursor.is_shown
    assert hand.page.canvas_panel.status.hint == HOW_TO


def test_points_are_placed_without_a_pointer(hand: ChartHand) -> None:
    hand.type("5")
    hand.key(Qt.Key.Key_Return)
    hand.key(Qt.Key.Key_Space)
    hand.key(Qt.Key.Key_Up, CTRL)
    assert "Procerus" in find(hand.page, ObjectName.CHART_POINTED, ElidedLabel).full_text
    hand.key(Qt.Key.Key_Space)
    hand.key(Qt.Key.Key_Right, CTRL)
    hand.key(Qt.Key.Key_Insert)
    first, second = hand.points
    assert (first.region, first.side) == ("procerus", Side.MIDLINE)
    assert (second.region, second.side) == ("corrugator-supercilii", Side.LEFT)
    assert str(second.units) == "5"


def test_arrows_move_chosen_points_and_the_cross_is_away(hand: ChartHand) -> None:
    hand.place(PROCERUS)
    hand.key(Qt.Key.Key_Right)
    cursor = hand.page.canvas_panel.key_cursor
    here = cursor.position
    hand.key(Qt.Key.Key_Tab)
    assert not cursor.is_shown
    before = hand.points[0].position
    hand.key(Qt.Key.Key_Right)
    assert hand.points[0].position.x > before.x
    hand.key(Qt.Key.Key_Escape)
    hand.key(Qt.Key.Key_Right)
    assert cursor.position == here
    hand.key(Qt.Key.Key_Escape)
    assert not cursor.is_shown


def test_space_with_chosen_points_lets_them_go_and_places_nothing(hand: ChartHand) -> None:
    hand.place(PROCERUS)
    hand.key(Qt.Key.Key_Tab)
    hand.key(Qt.Key.Key_Space)
    assert not hand.page.selection.ids
    assert len(hand.points) == 1


def test_cross_stays_in_sight_when_zoomed_in(hand: ChartHand) -> None:
    hand.key(Qt.Key.Key_Right)
    for _ in range(9):
        hand.canvas.zoom_in()
    for _ in range(20):
        hand.key(Qt.Key.Key_Down, SHIFT)
    position = hand.page.canvas_panel.key_cursor.position
    assert position is not None
    assert hand.canvas.viewport().rect().contains(hand.pixel(position))


def test_steps_are_real_and_end_at_the_sheet(catalog: Catalog) -> None:
    face = catalog.diagrams["face_front"]
    further = moved(face, Position(0.5, 0.5), (1, 0), 5)
    assert (further.x - 0.5) * 800 * 0.29 == pytest.approx(5, abs=0.01)
    assert moved(face, Position(0.999, 0.5), (1, 0), 5) == Position(1.0, 0.5)


def test_jump_goes_to_the_nearest_region_that_way(catalog: Catalog) -> None:
    face = catalog.diagrams["face_front"]
    middle = face.position(400, 410)
    assert next_region(face, middle, (-1, 0)) == face.position(270, 405)
    assert next_region(face, middle, (0, 1)) is None


def test_another_diagram_starts_without_a_cross(hand: ChartHand) -> None:
    hand.key(Qt.Key.Key_Right)
    hand.choose_diagram("head_left")
    assert hand.page.canvas_panel.key_cursor.position is None
