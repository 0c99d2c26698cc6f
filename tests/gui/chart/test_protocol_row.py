"""Doses that may be filled in are one press away; all others are asked for once, in the row."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from injector_app.domain.clinic import WorldRegion
from injector_app.domain.units import NO_UNITS
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.page import ChartPage
from injector_app.gui.chart.protocol_row import ProtocolRow
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.object_names import ObjectName
from tests.support.real_catalog import real_catalog
from tests.support.window import find, press


@pytest.fixture
def document(real_page: ChartPage) -> ChartDocument:
    return real_page.document


def a_row(page: ChartPage, qtbot: QtBot, name: str) -> ProtocolRow:
    placing = page.details.patterns.placing
    row = ProtocolRow(real_catalog().protocol(name), placing, WorldRegion.EU)
    qtbot.addWidget(row)
    row.show()
    return row


def doses(page: ChartPage) -> list[str]:
    return [str(point.units) for point in page.document.treatment.chart]


def test_prefilled_protocol_takes_one_press(real_page: ChartPage, qtbot: QtBot) -> None:
    row = a_row(real_page, qtbot, "preempt_155")
    press(row, f"{ObjectName.PATTERN}.preempt_155.place")
    assert doses(real_page) == ["5"] * 31


def test_dose_is_asked_for_once_and_applied(real_page: ChartPage, qtbot: QtBot) -> None:
    row = a_row(real_page, qtbot, "masseter_ona")
    press(row, f"{ObjectName.PATTERN}.masseter_ona.place")
    assert not real_page.document.treatment.chart
    for letter in ("0", "12.5"):
        row.dose.line.clear()
        QTest.keyClicks(row.dose.line, letter)
        QTest.keyClick(row.dose.line, Qt.Key.Key_Return)
        assert bool(row.dose.problem) is (letter == "0")
    assert doses(real_page) == ["12.5"] * 4


def test_field_starts_empty_and_empty_plans_places_only(real_page: ChartPage, qtbot: QtBot) -> None:
    row = a_row(real_page, qtbot, "platysma_ona_26")
    press(row, f"{ObjectName.PATTERN}.platysma_ona_26.place")
    assert row.dose.line.text() == ""
    press(row, f"{ObjectName.PATTERN_DOSE}.platysma_ona_26.do")
    assert {point.units for point in real_page.document.treatment.chart} == {NO_UNITS}
    assert len(real_page.document.treatment.chart) == 18


def test_menu_places_each_muscle_with_one_click(real_page: ChartPage, qtbot: QtBot) -> None:
    name = "cd_type1_right_ona"
    row = a_row(real_page, qtbot, name)
    press(row, f"{ObjectName.PATTERN}.{name}.place")
    count = 0
    for place in range(1, 6):
        button = find(row, f"{ObjectName.PATTERN_MUSCLE}.{name}.{place}", Button)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        chosen = real_page.selection.numbers
        assert chosen == tuple(range(count + 1, len(real_page.document.treatment.chart) + 1))
        count = len(real_page.document.treatment.chart)
    assert count == 6
    assert set(doses(real_page)) == {"0"}


def test_digits_after_a_muscle_are_its_dose(real_page: ChartPage, qtbot: QtBot) -> None:
    row = a_row(real_page, qtbot, "cd_type1_right_ona")
    press(row, f"{ObjectName.PATTERN}.cd_type1_right_ona.place")
    press(row, f"{ObjectName.PATTERN_MUSCLE}.cd_type1_right_ona.1")
    canvas = real_page.canvas_panel.canvas
    QTest.keyClicks(canvas, "25")
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert set(doses(real_page)) == {"25"}
