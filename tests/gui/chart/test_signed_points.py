"""What is signed is shown in full, and a column that says nothing new is left out."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from injector_app.domain.chart import Chart
from injector_app.domain.point import PointState
from injector_app.domain.theme import Theme
from injector_app.domain.treatment import Treatment
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.point_table import COLUMNS, PointTable
from injector_app.gui.chart.signed_points import SignedPoints
from injector_app.gui.shared.theme import Look
from tests.support.builders import a_point, a_treatment


def shown(document: ChartDocument, treatment: Treatment, qtbot: QtBot) -> SignedPoints:
    document.open(treatment)
    view = SignedPoints(PointTable(document))
    qtbot.addWidget(view)
    view.resize(760, 300)
    view.show()
    QApplication.processEvents()
    return view


def headings(view: SignedPoints) -> list[str]:
    return [name for n, (name, _, _) in enumerate(COLUMNS) if not view.isColumnHidden(n)]


def test_nothing_is_scrolled_to_sideways(look: Look, document: ChartDocument, qtbot: QtBot) -> None:
    look.choose(Theme.LIGHT)
    view = shown(document, a_treatment(points=31), qtbot)
    assert headings(view) == ["No.", "Region", "Side", "U", "mL", "U-100", "Diagram", "Depth"]
    assert view.horizontalHeader().length() <= view.viewport().width()
    assert not view.horizontalScrollBar().isVisible()


def test_state_and_vial_are_told_where_they_differ(document: ChartDocument, qtbot: QtBot) -> None:
    treatment = a_treatment(chart=Chart((a_point(), a_point(state=PointState.NOT_GIVEN))))
    two_vials = replace(treatment, vials=treatment.vials * 2)
    assert {"State", "Vial"} <= set(headings(shown(document, two_vials, qtbot)))


@pytest.mark.parametrize("width", [420, 1200])
def test_region_keeps_its_room(document: ChartDocument, qtbot: QtBot, width: int) -> None:
    view = shown(document, a_treatment(points=3), qtbot)
    view.resize(width, 300)
    assert view.columnWidth(1) >= 130
    assert view.horizontalScrollBar().isVisible() is (width == 420)
