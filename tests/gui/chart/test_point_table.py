"""The table is in step with the chart and tells only what changed."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from injector_app.domain.chart import EMPTY_CHART
from injector_app.domain.repeat_treatment import repeat_treatment
from injector_app.domain.units import Units
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.point_edits import change_points, move_points, remove_points
from injector_app.gui.chart.point_table import COLUMNS, PointTable
from tests.support.builders import a_point, a_treatment, a_vial


@pytest.fixture
def table(document: ChartDocument) -> PointTable:
    document.open(a_treatment(points=3))
    return PointTable(document, document)


def words(table: PointTable, row: int) -> list[str]:
    return [str(table.index(row, column).data()) for column in range(table.columnCount())]


def test_row_says_everything_of_a_point(table: PointTable) -> None:
    where = ["1", "Procerus", "Midline"]
    rest = ["5", "0.1", "10", "Given", "1", "face_front", "Intramuscular", ""]
    assert words(table, 0) == [*where, *rest]
    headings = [table.headerData(n, Qt.Orientation.Horizontal) for n in range(len(COLUMNS))]
    assert headings[:6] == ["No.", "Region", "Side", "U", "mL", "U-100"]


def test_new_point_is_one_new_row(table: PointTable, document: ChartDocument, qtbot: QtBot) -> None:
    chart = document.treatment.chart.with_point(a_point())
    with qtbot.waitSignal(table.rowsInserted) as inserted:
        document.edit(document.treatment.with_chart(chart), "place")
        document.settle()
    assert inserted.args is not None
    assert inserted.args[1:] == [3, 3]


def test_removed_point_renumbers_the_rest(table: PointTable, document: ChartDocument) -> None:
    first = document.treatment.chart.points[0]
    document.edit(remove_points(document.treatment, {first.id}), "delete")
    document.settle()
    assert [words(table, row)[0] for row in range(table.rowCount())] == ["1", "2"]
    assert table.row_of(first.id) == -1


def test_changed_dose_changes_dose_and_volume(table: PointTable, document: ChartDocument) -> None:
    second = document.treatment.chart.points[1]
    dose = Units.parse("7.5")
    document.edit(
        change_points(document.treatment, {second.id}, lambda p: replace(p, units=dose)), "dose"
    )
    document.settle()
    assert words(table, 1)[3:5] == ["7.5", "0.15"]


def test_other_diluent_changes_every_volume(
    table: PointTable, document: ChartDocument, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(table.dataChanged):
        document.edit(replace(document.treatment, vials=(a_vial(volume=None),)), "diluent")
    assert words(table, 0)[4] == ""


def test_undo_to_nothing_empties_the_table(table: PointTable, document: ChartDocument) -> None:
    ids = {point.id for point in document.treatment.chart}
    document.edit(remove_points(document.treatment, ids), "delete")
    document.settle()
    assert table.rowCount() == 0
    document.undo_stack.undo()
    document.settle()
    assert table.rowCount() == 3


def test_what_differs_from_the_repeated_visit_is_said(
    table: PointTable, document: ChartDocument
) -> None:
    past = a_treatment(points=3)
    document.open(repeat_treatment(replace(past, chart=EMPTY_CHART), past))
    document.compare_with(past)
    first, second, _ = document.treatment.chart
    dosed = document.treatment.chart.with_units([first.id], Units.parse("7.5"))
    document.edit(document.treatment.with_chart(dosed.with_point(a_point())), "edit")
    diagram = document.catalog.diagram("face_front")
    dx = 3 / diagram.mm_per_unit / diagram.width
    moved = move_points(document.treatment, {second.id}, diagram=diagram, dx=dx, dy=0)
    document.edit(moved, "move")
    document.settle()
    assert [words(table, row)[-1] for row in range(4)] == ["5 → 7.5 U", "moved 3 mm", "", "new"]
    document.compare_with(None)
    assert [words(table, row)[-1] for row in range(4)] == [""] * 4
