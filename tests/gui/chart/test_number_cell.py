"""The number in the list is told apart as the mark on the diagram is."""

from PySide6.QtGui import QImage

from injector_app.domain.point import PointState
from injector_app.domain.point_states import with_state
from injector_app.gui.chart.page import ChartPage
from injector_app.gui.chart.point_list import PointList
from injector_app.gui.shared.object_names import ObjectName
from tests.support.builders import a_treatment
from tests.support.window import find


def test_states_differ_in_the_list(page: ChartPage) -> None:
    treatment = a_treatment(points=3)
    page.document.open(treatment)
    page.details.show_tab(1)
    page.show()
    rows = find(page, ObjectName.CHART_POINTS, PointList)
    pictures = []
    for state in PointState:
        page.document.edit(with_state(treatment, {treatment.chart.points[1].id}, state), "state")
        page.document.settle()
        pictures.append(_number(rows, 1))
    assert all(one != other for one in pictures for other in pictures if one is not other)


def _number(rows: PointList, row: int) -> QImage:
    rect = rows.visualRect(rows.model().index(row, 0))
    return rows.viewport().grab(rect).toImage()
