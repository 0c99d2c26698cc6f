"""Points are grouped by what they have in common."""

import pytest

from injector_app.domain.catalog import Catalog
from injector_app.domain.chart import Chart
from injector_app.domain.point import PointState
from injector_app.domain.side import Side
from injector_app.domain.treatment import Treatment
from injector_app.domain.units import Units
from injector_app.gui.chart.point_groups import by_dose, by_region, by_side, by_state
from tests.support.builders import a_point, a_treatment, a_vial


@pytest.fixture
def treatment() -> Treatment:
    points = (
        a_point(region="procerus"),
        a_point(region="frontalis", side=Side.RIGHT, units=Units.parse("2.5")),
        a_point(region="frontalis", side=Side.LEFT, state=PointState.PLANNED, vial=1),
    )
    vials = (a_vial(), a_vial(product="dysport"))
    return a_treatment(chart=Chart(points), vials=vials)


def test_regions_are_named_and_counted(treatment: Treatment, catalog: Catalog) -> None:
    assert [group.line for group in by_region(treatment, catalog)] == [
        "Frontalis (2)",
        "Procerus (1)",
    ]


def test_sides_and_states_that_have_points(treatment: Treatment) -> None:
    first, second, third = (point.id for point in treatment.chart)
    assert [(group.words, group.ids) for group in by_side(treatment)] == [
        ("Right", frozenset({second})),
        ("Midline", frozenset({first})),
        ("Left", frozenset({third})),
    ]
    assert [group.line for group in by_state(treatment)] == ["All planned (1)", "All given (2)"]


def test_same_number_of_units_of_another_product_is_another_dose(treatment: Treatment) -> None:
    groups = by_dose(treatment, str.title)
    assert [group.line for group in groups] == [
        "2.5 U Botox (1)",
        "5 U Botox (1)",
        "5 U Dysport (1)",
    ]


def test_product_is_left_out_while_there_is_only_one() -> None:
    assert [group.line for group in by_dose(a_treatment(points=2), str.title)] == ["5 U (2)"]
