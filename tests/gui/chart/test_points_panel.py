"""A new point is scrolled to."""

from pytestqt.qtbot import QtBot

from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.page import ChartPage
from injector_app.gui.chart.points_panel import PointsPanel
from injector_app.gui.chart.selection import Selection
from tests.support.builders import a_point, a_treatment


def test_new_point_is_in_sight(page: ChartPage) -> None:
    page.document.open(a_treatment(points=60))
    chart = page.document.treatment.chart.with_point(a_point())
    page.document.edit(page.document.treatment.with_chart(chart), "place")
    page.document.settle()
    rows = page.details.points.list
    last = rows.visualRect(page.details.points.table.index(60, 1))
    assert rows.viewport().rect().intersects(last)


def test_low_window_gives_the_room_of_the_editor_to_the_list(
    document: ChartDocument, qtbot: QtBot
) -> None:
    document.open(a_treatment(points=12))
    selection = Selection(document)
    panel = PointsPanel(document, selection)
    qtbot.addWidget(panel)
    panel.show_low(low=True)
    panel.resize(500, 320)
    panel.show()
    alone = panel.list.height()
    selection.choose((document.treatment.chart.points[-1].id,))
    qtbot.waitUntil(lambda: panel.list.height() < alone)
    row = panel.list.visualRect(panel.table.index(11, 0))
    assert panel.list.viewport().rect().contains(row.center())
    selection.clear()
    qtbot.waitUntil(lambda: panel.list.height() == alone)
