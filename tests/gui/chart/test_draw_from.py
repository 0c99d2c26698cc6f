"""Points draw from a vial of their own product only."""

import pytest

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.point import PointState
from injector_app.domain.units import NO_UNITS
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.draw_from import draw_from
from tests.support.builders import a_point, a_treatment, a_vial

VIALS = (a_vial(), a_vial(product="dysport"), a_vial(lot="2"))


def test_dosed_points_keep_their_product(document: ChartDocument) -> None:
    document.open(a_treatment(points=2, vials=VIALS))
    ids = [point.id for point in document.treatment.chart]
    with pytest.raises(RuleBroken) as caught:
        draw_from(document, ids, 1)
    assert caught.value.rule is Rule.VIAL_OF_OTHER_PRODUCT
    assert caught.value.facts["whose"] == "2 points have doses"
    assert [point.vial for point in draw_from(document, ids, 2).chart] == [2, 2]


def test_sites_without_a_dose_draw_from_any(document: ChartDocument) -> None:
    bare = a_point(units=NO_UNITS, state=PointState.PLANNED)
    document.open(a_treatment(vials=VIALS))
    document.edit(document.treatment.with_chart(document.treatment.chart.with_point(bare)), "place")
    after = draw_from(document, (bare.id,), 1)
    assert after.chart.points[-1].vial == 1
