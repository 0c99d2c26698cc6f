"""What was given, per product, region and side; products are never added together."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont

from injector_app.domain.chart import Chart
from injector_app.domain.point import InjectionPoint, PointState
from injector_app.domain.side import Side
from injector_app.domain.units import Units
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.totals_table import HEADINGS, TotalsTable, totals_rows
from tests.support.builders import a_point, a_treatment, a_vial

RIGHT, LEFT, MIDLINE = Side.RIGHT, Side.LEFT, Side.MIDLINE


def given(side: Side, units: str, vial: int = 0) -> InjectionPoint:
    return a_point(side=side, units=Units.parse(units), vial=vial)


@pytest.fixture
def table(document: ChartDocument) -> TotalsTable:
    points = (
        given(RIGHT, "5"),
        given(LEFT, "2.5"),
        given(MIDLINE, "1"),
        given(LEFT, "60", vial=1),
        replace(given(LEFT, "10"), state=PointState.PLANNED),
        replace(given(LEFT, "99"), state=PointState.NOT_GIVEN),
    )
    vials = (a_vial(), a_vial(product="dysport"))
    document.open(replace(a_treatment(points=0), vials=vials, chart=Chart(points)))
    return TotalsTable(document, document)


def test_products_stand_apart_with_their_sums(table: TotalsTable) -> None:
    products = [row.words for row in table.rows if row.is_product]
    assert products == [
        ("Botox", "5", "1", "2.5", "8.5 U"),
        ("Dysport", "·", "·", "60", "60 U"),
    ]


def test_planned_points_are_apart_from_the_sum(table: TotalsTable) -> None:
    planned = [row.words for row in table.rows if row.words[0] == "Planned"]
    assert planned == [("Planned", "·", "·", "10", "10 U")]


def test_regions_add_up_to_the_product(table: TotalsTable) -> None:
    region = next(row.words for row in table.rows if row.words[0] == "Procerus")
    assert region == ("Procerus", "5", "1", "2.5", "8.5")


def test_model_shows_the_rows(table: TotalsTable) -> None:
    assert (table.rowCount(), table.columnCount()) == (len(table.rows), len(HEADINGS))
    assert table.index(0, 4).data() == "8.5 U"
    font = table.index(0, 0).data(Qt.ItemDataRole.FontRole)
    assert isinstance(font, QFont)
    assert font.bold()
    assert table.headerData(1, Qt.Orientation.Horizontal) == "Right"


def test_sums_follow_every_edit(table: TotalsTable, document: ChartDocument) -> None:
    chart = document.treatment.chart.with_point(given(RIGHT, "1.25"))
    document.edit(document.treatment.with_chart(chart), "place")
    document.settle()
    assert table.index(0, 4).data() == "9.75 U"
    document.undo_stack.undo()
    document.settle()
    assert table.rows == totals_rows(document)
    assert table.index(0, 4).data() == "8.5 U"
