"""A new point is scrolled to."""

from injector_app.gui.chart.page import ChartPage
from tests.support.builders import a_point, a_treatment


def test_new_point_is_in_sight(page: ChartPage) -> None:
    page.document.open(a_treatment(points=60))
    chart = page.document.treatment.chart.with_point(a_point())
    page.document.edit(page.document.treatment.with_chart(chart), "place")
    page.document.settle()
    rows = page.details.points.list
    last = rows.visualRect(page.details.points.table.index(60, 1))
    assert rows.viewport().rect().intersects(last)
