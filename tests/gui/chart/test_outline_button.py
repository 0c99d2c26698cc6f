"""The outline is reshaped by keys alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from injector_app.gui.chart.outline_button import OutlineButton
from injector_app.gui.shared.object_names import ObjectName
from tests.support.chart_hand import ChartHand
from tests.support.window import find

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def button(hand: ChartHand) -> OutlineButton:
    hand.canvas.setFocus()
    hand.key(Qt.Key.Key_F)
    return find(hand.page, ObjectName.FILL_OUTLINE, OutlineButton)


def test_tab_reaches_it_and_arrows_pull(hand: ChartHand, button: OutlineButton) -> None:
    fill = hand.page.canvas_panel.fill.tool
    for _ in range(3):
        field = QApplication.focusWidget()
        assert field is not None
        QTest.keyClick(field, Qt.Key.Key_Tab)
    assert button.hasFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert button.text() == "Outline 1 of 10"
    assert button.accessibleName() == "Part 1 of 10 of the outline"
    assert fill.area is not None
    before = fill.area
    QTest.keyClick(button, Qt.Key.Key_Left)
    near = fill.area
    assert before.box[0] - near.box[0] == pytest.approx(1 / near.mm_per_unit)
    QTest.keyClick(button, Qt.Key.Key_Left, SHIFT)
    assert before.box[0] - fill.area.box[0] == pytest.approx(6 / near.mm_per_unit)
    QTest.keyClick(button, Qt.Key.Key_Right)
    QTest.keyClick(button, Qt.Key.Key_Right, SHIFT)
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert button.text() == "Outline 2 of 10"
    assert button.hasFocus()


def test_enter_and_escape_mean_what_they_mean_beside_it(
    hand: ChartHand, button: OutlineButton
) -> None:
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert not button.hasFocus()
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Escape)
    assert not hand.page.canvas_panel.fill.tool.is_open
