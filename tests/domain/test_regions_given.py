"""The regions of a visit, in the order of their units."""

from injector_app.domain.chart import Chart
from injector_app.domain.point import PointState
from injector_app.domain.regions_given import regions_given
from injector_app.domain.units import Units
from tests.support.builders import a_point, a_treatment


def test_that_of_the_most_units_comes_first_and_planned_ones_do_not_count() -> None:
    chart = Chart(
        (
            a_point(region="procerus", units=Units.parse("5")),
            a_point(region="frontalis", units=Units.parse("7.5")),
            a_point(region="masseter", units=Units.parse("50"), state=PointState.PLANNED),
        )
    )
    assert regions_given(a_treatment(chart=chart)) == ("frontalis", "procerus")
