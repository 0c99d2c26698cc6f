"""The panel shows what is laid, and says why not."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from injector_app.domain.catalog import Catalog
from injector_app.gui.chart.choice_box import ChoiceBox
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.fill_outline import FillOutline
from injector_app.gui.chart.fill_panel import FillPanel
from injector_app.gui.chart.fill_tool import FillTool
from injector_app.gui.chart.syringe import Syringe
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel
from tests.support.window import find, type_into


@pytest.fixture
def fill(document: ChartDocument, syringe: Syringe) -> FillTool:
    return FillTool(document, syringe)


@pytest.fixture
def panel(document: ChartDocument, fill: FillTool, catalog: Catalog, qtbot: QtBot) -> FillPanel:
    made = FillPanel(document, fill, FillOutline(fill))
    qtbot.addWidget(made)
    fill.begin(catalog.diagrams["face_front"], None)
    made.open()
    return made


def words(panel: FillPanel) -> str:
    return find(panel, ObjectName.FILL_WORDS, PlainLabel).text()


def test_regions_of_the_diagram_are_offered(panel: FillPanel, fill: FillTool) -> None:
    box = find(panel, ObjectName.FILL_AREA, ChoiceBox)
    assert [each for each, _ in box.choices] == [
        "Corrugator-supercilii · Right",
        "Corrugator-supercilii · Left",
        "Procerus · Midline",
    ]
    box.setCurrentIndex(1)
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert fill.region is not None
    assert fill.region.id == "procerus"


def test_grid_and_remainder_are_said(panel: FillPanel) -> None:
    type_into(panel, ObjectName.FILL_COUNT, "4")
    assert words(panel).startswith("4 points, ")
    accept = find(panel, ObjectName.FILL_ACCEPT, Button)
    assert not accept.isEnabled()
    type_into(panel, ObjectName.FILL_TOTAL, "1.5")
    assert words(panel).endswith("points 1 to 2: 0.38 U, points 3 to 4: 0.37 U")
    assert accept.isEnabled()


def test_number_and_distance_take_turns(panel: FillPanel) -> None:
    type_into(panel, ObjectName.FILL_COUNT, "4")
    type_into(panel, ObjectName.FILL_SPACING, "1")
    assert find(panel, ObjectName.FILL_COUNT, QLineEdit).text() == ""
    type_into(panel, ObjectName.FILL_COUNT, "3")
    assert find(panel, ObjectName.FILL_SPACING, QLineEdit).text() == ""


def test_problem_is_said_and_taken_back(panel: FillPanel) -> None:
    type_into(panel, ObjectName.FILL_COUNT, "200")
    assert "do not fit" in words(panel)
    type_into(panel, ObjectName.FILL_COUNT, "2")
    assert words(panel).startswith("2 points")
