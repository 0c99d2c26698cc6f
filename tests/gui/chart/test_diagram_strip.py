"""Diagrams are chosen by click, by key, and by Alt with a digit."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from injector_app.domain.edition import DrawingId
from injector_app.gui.chart.diagram_strip import DiagramStrip
from injector_app.gui.chart.page import ChartPage
from injector_app.gui.shared.object_names import ObjectName
from tests.support.window import find


@pytest.fixture
def strip(page: ChartPage) -> DiagramStrip:
    return find(page, ObjectName.CHART_DIAGRAMS, DiagramStrip)


def test_click_brings_a_diagram_up(page: ChartPage, strip: DiagramStrip, qtbot: QtBot) -> None:
    spot = strip.visualRect(strip.model().index(1, 0)).center()
    with qtbot.waitSignal(strip.diagram_chosen):
        QTest.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert page.canvas_panel.canvas.diagram.id == "head_left"
    assert page.canvas_panel.canvas.captions.words == ("Patient's LEFT", "Patient's LEFT")


def test_alt_and_a_digit_choose(page: ChartPage) -> None:
    canvas = page.canvas_panel.canvas
    for key, diagram in ((Qt.Key.Key_2, "head_left"), (Qt.Key.Key_1, "face_front")):
        QTest.keyClick(canvas, key, Qt.KeyboardModifier.AltModifier)
        assert canvas.diagram.id == diagram


def test_unknown_diagram_changes_nothing(page: ChartPage, strip: DiagramStrip) -> None:
    strip.choose(DrawingId(strip.first.edition, "gone"))
    assert page.canvas_panel.canvas.diagram.drawing_id == strip.first
