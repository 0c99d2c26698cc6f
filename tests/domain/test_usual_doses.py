"""Usual doses are counted over given points, product by product."""

from injector_app.domain.chart import Chart
from injector_app.domain.point import PointState
from injector_app.domain.units import Units
from injector_app.domain.usual_doses import KEPT, usual_doses
from tests.support.builders import a_point, a_treatment, a_vial


def test_most_frequent_comes_first_and_products_stay_apart() -> None:
    points = [a_point(units=Units.parse(units)) for units in ("2.5", "5", "5", "5", "2.5", "10")]
    points.append(a_point(units=Units.parse("60"), vial=1))
    points.append(a_point(units=Units.parse("99"), state=PointState.PLANNED))
    points.append(a_point(units=Units.parse("7"), vial=5))
    vials = (a_vial(), a_vial(product="dysport"))
    found = usual_doses([a_treatment(chart=Chart(tuple(points)), vials=vials)])
    assert {product: list(map(str, doses)) for product, doses in found.items()} == {
        "botox": ["5", "2.5", "10"],
        "dysport": ["60"],
    }


def test_only_a_few_are_kept() -> None:
    points = tuple(a_point(units=Units.parse(number)) for number in range(1, 20))
    assert len(usual_doses([a_treatment(chart=Chart(points))])["botox"]) == KEPT
    assert usual_doses([]) == {}
