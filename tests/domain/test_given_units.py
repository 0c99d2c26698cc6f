"""What a list shows as given is what the totals say, whatever was charted."""

from hypothesis import given
from hypothesis import strategies as st

from injector_app.domain.chart import Chart
from injector_app.domain.given_units import given_units
from injector_app.domain.point import InjectionPoint, PointState
from injector_app.domain.totals import totals
from injector_app.domain.units import Units
from tests.support.builders import a_point, a_treatment, a_vial

VIALS = (a_vial(), a_vial(product="dysport"), a_vial())
POINTS = st.builds(
    lambda vial, state, units: a_point(vial=vial, state=state, units=Units(units)),
    # The last one draws from a vial that is not there.
    st.integers(0, len(VIALS)),
    st.sampled_from(PointState),
    st.integers(0, 10_000),
)


@given(st.lists(POINTS, max_size=12))
def test_each_product_has_what_the_totals_say(points: list[InjectionPoint]) -> None:
    treatment = a_treatment(vials=VIALS, chart=Chart(tuple(points)))
    expected = [(total.product, total.given) for total in totals(treatment)]
    assert list(given_units(treatment)) == expected
    assert len(expected) == 2
