"""From press to release: still hands click, moving hands drag, both count."""

import pytest
from PySide6.QtCore import QPointF

from injector_app.gui.chart.press import Press

START = QPointF(100, 100)


@pytest.mark.parametrize(("is_touch", "still", "moved"), [(False, 5, 6), (True, 10, 11)])
def test_threshold_makes_a_drag(*, is_touch: bool, still: float, moved: float) -> None:
    press = Press(START, None, is_touch=is_touch)
    assert not press.move_to(START + QPointF(still, 0))
    assert press.move_to(START + QPointF(0, moved))


def test_drag_stays_a_drag_on_the_way_back() -> None:
    press = Press(START, None, is_touch=False)
    press.move_to(START + QPointF(50, 0))
    assert press.move_to(START)


def test_trembling_hand_counts_where_it_pressed() -> None:
    press = Press(START, None, is_touch=False)
    assert press.end_at(START + QPointF(3, 3)) == START


def test_drag_counts_where_it_ends() -> None:
    press = Press(START, None, is_touch=False)
    assert press.end_at(START + QPointF(30, 3)) == START + QPointF(30, 3)


@pytest.mark.parametrize(("is_touch", "slip", "far"), [(False, 15, 16), (True, 30, 31)])
def test_short_drag_is_a_slip(*, is_touch: bool, slip: float, far: float) -> None:
    press = Press(START, None, is_touch=is_touch)
    press.move_to(START + QPointF(slip, 0))
    assert press.is_slip
    press.move_to(START + QPointF(far, 0))
    press.move_to(START)
    assert not press.is_slip
