"""Walking the earlier visits."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QSlider

from injector_app.gui.chart.page import ChartPage
from injector_app.gui.shared.object_names import ObjectName
from tests.support.window import find, press


def text_of(page: ChartPage, name: ObjectName) -> str:
    return find(page, name, QLabel).text()


def test_slider_and_buttons_walk_the_visits(told: ChartPage) -> None:
    slider = find(told, ObjectName.PAST_SLIDER, QSlider)
    press(told, ObjectName.CHART_TAB_PAST)
    assert (slider.value(), slider.maximum()) == (1, 1)
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_Left)
    assert text_of(told, ObjectName.PAST_WHEN).endswith("180 days before")
    press(told, ObjectName.PAST_LATER)
    assert text_of(told, ObjectName.PAST_WHEN).endswith("86 days before")
    assert slider.value() == 1
