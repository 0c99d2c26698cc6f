"""What a row keeps of a treatment."""

import json
from dataclasses import replace

import pytest

from injector_app.domain.chart import Chart
from injector_app.domain.point import PointState
from injector_app.domain.units import Units
from injector_app.storage.treatment_values import lot_key, lots_of, treatment_of, values_of
from tests.support.builders import A_VISIT, a_point, a_treatment, a_vial


def test_content_becomes_the_same_treatment_again() -> None:
    treatment = a_treatment(31, notes="naïve 王 \U0001f489\nline two")
    again = treatment_of(values_of(treatment)["content"])
    assert again == treatment
    assert again.performed_at.utcoffset() == A_VISIT.utcoffset()


def test_line_counts_given_points_per_product_only() -> None:
    points = (
        a_point(units=Units.parse("2.5")),
        a_point(units=Units.parse("0.01")),
        a_point(state=PointState.PLANNED),
        a_point(vial=1, units=Units.parse("10")),
    )
    vials = (a_vial(), a_vial(product="dysport", lot="D-9"), a_vial(lot=""))
    values = values_of(a_treatment(vials=vials, chart=Chart(points)))
    assert values["points_given"] == 3
    assert json.loads(values["products"]) == ["botox", "dysport"]
    assert json.loads(values["lots"]) == ["C1234", "D-9"]
    assert json.loads(values["units"]) == [["botox", "2.51"], ["dysport", "10"]]


def test_day_is_that_of_the_wall_clock_where_it_took_place() -> None:
    late = replace(a_treatment(), performed_at=A_VISIT.replace(hour=23, minute=30))
    assert values_of(late)["performed_day"] == A_VISIT.date()


@pytest.mark.parametrize("lot", ["C-1234", "c 1234", "C1234", " c.1234 "])
def test_lot_is_found_however_it_is_typed(lot: str) -> None:
    assert lot_key(lot) == "c1234"


def test_same_lot_twice_is_listed_once() -> None:
    assert lots_of(a_treatment(vials=(a_vial(), a_vial(), a_vial(lot="B")))) == ("C1234", "B")
