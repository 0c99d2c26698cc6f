"""Another product keeps the sites and no dose; nothing converts."""

from dataclasses import replace

from injector_app.domain.chart import EMPTY_CHART, Chart
from injector_app.domain.clear_doses import (
    dosed_and_waiting,
    dosed_from,
    with_other_vial,
    with_waiting_cleared,
)
from injector_app.domain.point import PointState
from injector_app.domain.repeat_treatment import repeat_treatment
from injector_app.domain.units import NO_UNITS, Units
from tests.support.builders import a_point, a_treatment, a_vial

DYSPORT = a_vial(product="dysport", size=Units.parse("300"))


def test_sites_stay_and_given_ones_are_planned_again() -> None:
    chart = Chart((a_point(), a_point(vial=1), a_point(state=PointState.NOT_GIVEN)))
    before = a_treatment(chart=chart, vials=(a_vial(), a_vial()))
    after = with_other_vial(before, 0, DYSPORT)
    assert [p.units for p in after.chart] == [NO_UNITS, Units.parse("5"), NO_UNITS]
    assert [p.state.value for p in after.chart] == ["planned", "given", "not given"]
    assert [p.position for p in after.chart] == [p.position for p in before.chart]
    assert after.vials == (DYSPORT, before.vials[1])
    assert not dosed_from(after, 0)


def test_what_waits_for_another_product_can_lose_its_doses() -> None:
    today = a_treatment(chart=EMPTY_CHART, vials=())
    waiting = repeat_treatment(today, a_treatment(points=2))
    assert len(dosed_and_waiting(waiting)) == 2
    after = with_waiting_cleared(replace(waiting, vials=(DYSPORT,)), 0)
    assert [(p.vial, p.units, p.waits_for) for p in after.chart] == [(0, NO_UNITS, "")] * 2
