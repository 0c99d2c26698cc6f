"""In a low window each product stays in sight, and its regions are one press away."""

import pytest
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from injector_app.domain.chart import Chart
from injector_app.domain.point import PointState
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.totals_panel import TotalsPanel
from injector_app.gui.shared.elided_label import ElidedLabel
from injector_app.gui.shared.object_names import ObjectName
from tests.support.builders import a_point, a_treatment
from tests.support.window import find, press


@pytest.fixture
def panel(document: ChartDocument, qtbot: QtBot) -> TotalsPanel:
    made = TotalsPanel(document)
    qtbot.addWidget(made)
    made.resize(480, 300)
    made.show_low(low=True)
    made.show()
    return made


def test_given_and_planned_stand_in_one_line(panel: TotalsPanel, document: ChartDocument) -> None:
    points = (a_point(), a_point(state=PointState.PLANNED))
    document.open(a_treatment(chart=Chart(points)))
    line = find(panel, ObjectName.CHART_TOTALS_LINE, ElidedLabel)
    assert line.full_text.endswith("5 U given, 5 U planned")
    document.open(a_treatment(points=2))
    assert line.full_text.endswith("10 U given")


def test_table_comes_with_a_press_and_goes_with_another(
    panel: TotalsPanel, document: ChartDocument
) -> None:
    document.open(a_treatment(points=2))
    table = find(panel, ObjectName.CHART_TOTALS, QTableView)
    assert not table.isVisible()
    press(panel, ObjectName.CHART_TOTALS_UNFOLD)
    assert table.isVisible()
    press(panel, ObjectName.CHART_TOTALS_UNFOLD)
    assert not table.isVisible()


def test_high_window_needs_no_fold(panel: TotalsPanel, document: ChartDocument) -> None:
    document.open(a_treatment(points=2))
    panel.show_low(low=False)
    assert find(panel, ObjectName.CHART_TOTALS, QTableView).isVisible()
    assert not find(panel, ObjectName.CHART_TOTALS_LINE, ElidedLabel).isVisible()
