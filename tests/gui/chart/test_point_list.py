"""Rows and marks are chosen together, from either side."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from injector_app.domain.units import Units
from injector_app.gui.chart.page import ChartPage
from injector_app.gui.chart.point_list import PointList
from injector_app.gui.chart.point_table import COLUMNS
from injector_app.gui.shared.object_names import ObjectName
from tests.support.builders import a_point, a_treatment
from tests.support.chart_hand import PROCERUS, RIGHT_CORRUGATOR, ChartHand
from tests.support.window import find


@pytest.fixture
def rows(page: ChartPage) -> PointList:
    return find(page, ObjectName.CHART_POINTS, PointList)


def chosen_rows(rows: PointList) -> list[int]:
    return sorted(index.row() for index in rows.selectionModel().selectedRows())


def click_row(rows: PointList, row: int, keys: Qt.KeyboardModifier) -> None:
    spot = rows.visualRect(rows.model().index(row, 1)).center()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, keys, QPoint(spot))


def test_chosen_mark_is_a_chosen_row(hand: ChartHand, rows: PointList) -> None:
    hand.place(PROCERUS, RIGHT_CORRUGATOR)
    hand.page.document.settle()
    hand.click(RIGHT_CORRUGATOR)
    assert chosen_rows(rows) == [1]
    hand.key(Qt.Key.Key_Escape)
    assert chosen_rows(rows) == []


def test_chosen_row_is_a_chosen_mark(hand: ChartHand, rows: PointList) -> None:
    hand.place(PROCERUS, RIGHT_CORRUGATOR)
    hand.page.document.settle()
    click_row(rows, 0, Qt.KeyboardModifier.NoModifier)
    assert hand.page.selection.ids == {hand.points[0].id}
    click_row(rows, 1, Qt.KeyboardModifier.ControlModifier)
    assert hand.page.selection.ids == {point.id for point in hand.points}


def test_row_of_another_diagram_brings_it_up(page: ChartPage, rows: PointList) -> None:
    treatment = a_treatment(points=1)
    page.document.open(treatment)
    page.strip.choose(page.strip.first._replace(diagram="head_left"))
    click_row(rows, 0, Qt.KeyboardModifier.NoModifier)
    assert page.canvas_panel.canvas.diagram.id == "face_front"
    assert page.selection.ids == {treatment.chart.points[0].id}


def test_digits_in_the_table_set_the_dose(hand: ChartHand, rows: PointList) -> None:
    hand.place(PROCERUS)
    hand.page.document.settle()
    click_row(rows, 0, Qt.KeyboardModifier.NoModifier)
    QTest.keyClicks(rows, "7")
    QTest.keyClick(rows, Qt.Key.Key_Return)
    assert str(hand.points[0].units) == "7"


def test_changes_are_shown_while_a_treatment_is_repeated(page: ChartPage, rows: PointList) -> None:
    change = len(COLUMNS) - 1
    assert rows.isColumnHidden(change)
    past = a_treatment(points=2)
    page.details.patterns.placing.repeat(past)
    document = page.document
    second = document.treatment.chart.points[1]
    chart = document.treatment.chart.with_units((second.id,), Units.parse("7.5"))
    document.edit(document.treatment.with_chart(chart.with_point(a_point())), "change")
    document.settle()
    assert not rows.isColumnHidden(change)
    words = [rows.model().index(row, change).data() for row in range(3)]
    assert words == ["", "5 \u2192 7.5 U", "new"]
    for _ in range(2):
        document.undo_stack.undo()
    document.settle()
    assert rows.isColumnHidden(change)
