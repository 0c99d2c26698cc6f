"""The sums are always in sight, also when there is nothing to add up yet."""

import pytest
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from injector_app.domain.chart import Chart
from injector_app.domain.point import PointState
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.totals_panel import ROW_HEIGHT, TotalsPanel
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel
from tests.support.builders import a_point, a_treatment
from tests.support.window import find


@pytest.fixture
def panel(document: ChartDocument, qtbot: QtBot) -> TotalsPanel:
    made = TotalsPanel(document)
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show()
    return made


def said(panel: TotalsPanel) -> str:
    label = find(panel, f"{ObjectName.CHART_TOTALS}.none", PlainLabel)
    return label.text() if label.isVisible() else ""


def test_points_without_a_vial_are_not_forgotten(
    panel: TotalsPanel, document: ChartDocument
) -> None:
    document.open(a_treatment(points=3, vials=()))
    assert said(panel) == "15 U on 3 points, no vial yet"


def test_doses_that_wait_stay_apart_by_product(panel: TotalsPanel, document: ChartDocument) -> None:
    points = tuple(
        a_point(vial=-1, waits_for=toxin, state=PointState.PLANNED)
        for toxin in ("onabotulinumtoxinA", "abobotulinumtoxinA", "abobotulinumtoxinA")
    )
    document.open(a_treatment(chart=Chart(points), vials=()))
    first, second = said(panel).split("\n")
    assert first.startswith("10 U planned on 2 points, no vial of abobotulinumtoxinA (Dysport")
    assert second.startswith("5 U planned on 1 point, no vial of onabotulinumtoxinA (Botox")


def test_nothing_given_is_said(panel: TotalsPanel, document: ChartDocument) -> None:
    document.open(a_treatment(points=0, vials=()))
    assert said(panel) == "Nothing given yet"
    document.open(a_treatment(points=1))
    assert said(panel) == ""


def test_panel_takes_no_more_room_than_allowed(panel: TotalsPanel, document: ChartDocument) -> None:
    document.open(a_treatment(points=1))
    assert find(panel, ObjectName.CHART_TOTALS, QTableView).height() < 4 * ROW_HEIGHT
