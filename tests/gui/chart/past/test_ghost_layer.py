"""Rings stand where points were, until they come back."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel

from injector_app.gui.chart.page import ChartPage
from injector_app.gui.shared.object_names import ObjectName
from tests.support.chart_hand import PROCERUS, ChartHand
from tests.support.window import find, press


def text_of(page: ChartPage, name: ObjectName) -> str:
    return find(page, name, QLabel).text()


def ghosts(page: ChartPage) -> int:
    return len(page.past.ghosts.shown)


def test_its_points_are_rings_until_they_come_back(told: ChartPage, hand: ChartHand) -> None:
    assert ghosts(told) == 3
    hand.place(PROCERUS)
    told.document.settle()
    assert ghosts(told) == 2
    assert text_of(told, ObjectName.PAST_COUNT) == "2 not this time, 1 as before"


def test_rings_can_be_switched_off(told: ChartPage) -> None:
    press(told, ObjectName.CHART_TAB_PAST)
    box = find(told, ObjectName.PAST_GHOSTS, QCheckBox)
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert ghosts(told) == 0
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert ghosts(told) == 3
