"""Injections are grouped by product, region and side; a line's points share dose and vial."""

from decimal import Decimal

from injector_app.domain.chart import Chart
from injector_app.domain.injection_lines import MOST_NUMBERS, injection_lines, total_volume
from injector_app.domain.point import PointState
from injector_app.domain.side import Side
from injector_app.domain.treatment import Treatment
from injector_app.domain.units import Units
from tests.support.builders import a_point, a_treatment, a_vial

LEFT, RIGHT = Side.LEFT, Side.RIGHT


def a_visit(*points: dict[str, object]) -> Treatment:
    chart = Chart(tuple(a_point(**changes) for changes in points))
    return a_treatment(chart=chart, vials=(a_vial(), a_vial(product="dysport", volume=None)))


def test_order_is_product_region_side() -> None:
    visit = a_visit(
        {"region": "frontalis", "side": LEFT, "vial": 1},
        {"region": "masseter", "side": LEFT},
        {"region": "frontalis", "side": LEFT},
        {"region": "masseter", "side": RIGHT},
        {"region": "masseter", "side": LEFT},
    )
    lines = injection_lines(visit)
    found = [(line.product, line.region, line.side, line.numbers) for line in lines]
    assert found == [
        ("botox", "frontalis", LEFT, (3,)),
        ("botox", "masseter", RIGHT, (4,)),
        ("botox", "masseter", LEFT, (2, 5)),
        ("dysport", "frontalis", LEFT, (1,)),
    ]


def test_dose_of_every_point_can_be_read() -> None:
    visit = a_visit({"units": Units(500)}, {"units": Units(250)}, {"units": Units(500)})
    found = [(line.each, line.numbers, line.units) for line in injection_lines(visit)]
    assert found == [(Units(500), (1, 3), Units(1000)), (Units(250), (2,), Units(250))]


def test_only_given_points_count() -> None:
    visit = a_visit({"state": PointState.PLANNED}, {}, {"state": PointState.NOT_GIVEN})
    assert [line.numbers for line in injection_lines(visit)] == [(2,)]


def test_volume_is_known_or_not() -> None:
    known, unknown = injection_lines(a_visit({}, {"vial": 1}))
    assert total_volume([known, known]) == Decimal("0.2")
    assert total_volume([known, unknown]) is None


def test_point_without_a_vial_is_kept() -> None:
    (line,) = injection_lines(a_visit({"vial": 7}))
    assert (line.product, line.vial, line.millilitres) == ("", None, None)


def test_endless_lines_are_parted() -> None:
    lines = injection_lines(a_visit(*[{}] * (MOST_NUMBERS + 1)))
    assert [len(line.numbers) for line in lines] == [MOST_NUMBERS, 1]
