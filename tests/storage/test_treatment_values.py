"""What a row keeps of a treatment."""

import json
from dataclasses import replace

import pytest

from injector_app.domain.chart import Chart
from injector_app.domain.point import PointState
from injector_app.domain.units import Units
from injector_app.storage.treatment_values import (
    chart_values,
    lot_key,
    treatment_of,
    vials_text,
    visit_values,
)
from tests.support.builders import A_VISIT, a_point, a_treatment, a_vial


def test_content_becomes_the_same_treatment_again() -> None:
    treatment = a_treatment(31, notes="naïve 王 \U0001f489\nline two")
    again = treatment_of(chart_values(treatment)["content"])
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
    values = chart_values(a_treatment(vials=vials, chart=Chart(points)))
    assert values["points_given"] == 3
    assert json.loads(values["units"]) == [["botox", "2.51"], ["dysport", "10"]]


def test_day_is_that_of_the_wall_clock_where_it_took_place() -> None:
    late = replace(a_treatment(), performed_at=A_VISIT.replace(hour=23, minute=30))
    assert visit_values(late)["performed_day"] == A_VISIT.date()


@pytest.mark.parametrize("lot", ["C-1234", "c 1234", "C1234", " c.1234 "])
def test_lot_is_found_however_it_is_typed(lot: str) -> None:
    assert lot_key(lot) == "c1234"


def test_vials_are_kept_in_order_with_product_and_lot() -> None:
    vials = (a_vial(), a_vial(product="dysport", lot=""), a_vial())
    text = vials_text(a_treatment(vials=vials))
    assert json.loads(text) == [["botox", "C1234"], ["dysport", ""], ["botox", "C1234"]]
