"""The cell shows which diagram is in use, and how many points are on it."""

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from injector_app.domain.catalog import Catalog
from injector_app.gui.canvas.art_shelf import ArtShelf
from injector_app.gui.chart.diagram_cell import CELL
from injector_app.gui.chart.diagram_strip import DiagramStrip
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.shared.theme import Look
from tests.support.builders import a_treatment


@pytest.fixture
def strip(document: ChartDocument, catalog: Catalog, look: Look, qtbot: QtBot) -> DiagramStrip:
    made = DiagramStrip(document, ArtShelf(catalog), look)
    qtbot.addWidget(made)
    made.resize(CELL.width() + 18, 400)
    made.show()
    return made


def first_cell(strip: DiagramStrip) -> QImage:
    return strip.viewport().grab(strip.visualRect(strip.model().index(0, 0))).toImage()


def test_count_is_a_badge(strip: DiagramStrip, document: ChartDocument) -> None:
    without = first_cell(strip)
    document.open(a_treatment(points=3))
    assert first_cell(strip) != without


def test_diagram_in_use_stands_out(strip: DiagramStrip) -> None:
    strip.choose(strip.first._replace(diagram="head_left"))
    other = first_cell(strip)
    strip.choose(strip.first)
    assert first_cell(strip) != other


def test_cells_are_big_enough_for_a_finger(strip: DiagramStrip) -> None:
    assert strip.visualRect(strip.model().index(0, 0)).height() == CELL.height() >= 44
