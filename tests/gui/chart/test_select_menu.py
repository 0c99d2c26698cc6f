"""The menu offers what the chart has, and chooses it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from injector_app.gui.shared.object_names import ObjectName
from tests.support.chart_hand import LEFT_CORRUGATOR, PROCERUS, RIGHT_CORRUGATOR, ChartHand
from tests.support.menus import entries, pick
from tests.support.window import find


def opened(hand: ChartHand) -> QMenu:
    hand.canvas.setFocus()
    hand.key(Qt.Key.Key_S)
    menu = find(hand.page, ObjectName.CHART_SELECT_MENU, QMenu)
    assert menu.isVisible()
    return menu


def test_empty_chart_has_nothing_to_choose_by(hand: ChartHand) -> None:
    menu = opened(hand)
    offered = [action for action in menu.actions() if action.text().startswith("By")]
    assert len(offered) == 3
    assert not any(action.isEnabled() for action in offered)
    menu.close()


def test_points_are_chosen_by_what_they_share(hand: ChartHand) -> None:
    hand.place(PROCERUS, RIGHT_CORRUGATOR, LEFT_CORRUGATOR)
    hand.place(PROCERUS.__class__(0.5, 0.7), dose="2.5")
    first, second, third, _ = (point.id for point in hand.points)
    menu = opened(hand)
    assert entries(menu, "By side") == ["Right (1)", "Midline (2)", "Left (1)"]
    assert entries(menu, "By dose") == ["2.5 U (1)", "5 U (3)"]
    pick(menu, "By region", "Corrugator-supercilii (2)")
    assert hand.page.selection.ids == {second, third}
    menu = opened(hand)
    pick(menu, "By dose", "5 U (3)")
    assert hand.page.selection.ids == {first, second, third}
    menu = opened(hand)
    pick(menu, "All given (4)")
    assert len(hand.page.selection.ids) == 4
    menu = opened(hand)
    pick(menu, "None")
    assert not hand.page.selection.ids
