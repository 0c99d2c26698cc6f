"""The earlier visit in words."""

from PySide6.QtWidgets import QLabel

from injector_app.gui.chart.page import ChartPage
from injector_app.gui.shared.object_names import ObjectName
from tests.support.window import find


def text_of(page: ChartPage, name: ObjectName) -> str:
    return find(page, name, QLabel).text()


def test_last_visit_is_told_in_words(told: ChartPage) -> None:
    assert text_of(told, ObjectName.PAST_WHEN) == "08/26/2026, 86 days before"
    what = text_of(told, ObjectName.PAST_WHAT)
    assert what.startswith("Botox 15 U · 3 points · Chronic migraine")
    assert text_of(told, ObjectName.PAST_COUNT) == "3 not this time"
