"""Units of one product never turn into another's."""

from dataclasses import replace

import pytest

from injector_app.domain.catalog import Catalog
from injector_app.domain.chart import Chart
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.treatment import Treatment
from injector_app.domain.units import Units
from injector_app.gui.chart.vial_edits import add_vial, change_vial, fill_vial, remove_vial
from tests.support.builders import A_VISIT, a_point, a_treatment, a_vial

HUNDRED = Units.parse("100")


def drawing_from(*indexes: int) -> Treatment:
    """Three vials, and a point from each of these."""
    points = tuple(a_point(vial=index) for index in indexes)
    vials = tuple(a_vial(lot=str(number)) for number in range(3))
    return replace(a_treatment(points=0), vials=vials, chart=Chart(points))


def test_new_vial_asks_for_what_its_label_says(catalog: Catalog) -> None:
    after = add_vial(drawing_from(), catalog.product("botox"), HUNDRED)
    vial = after.vials[-1]
    assert (vial.product, vial.size) == ("botox", HUNDRED)
    assert (vial.lot, vial.expires, vial.volume, vial.discarded) == ("", None, None, None)


def test_another_product_was_opened_when_the_vial_was(catalog: Catalog) -> None:
    opened = a_vial(opened_at=A_VISIT, opened_by="Kim Lee")
    vial = fill_vial(opened, catalog.product("dysport"), Units.parse("300"))
    assert (vial.lot, vial.opened_at, vial.opened_by) == ("", A_VISIT, "Kim Lee")


def test_ready_solution_brings_its_volume(catalog: Catalog) -> None:
    ready = next(each for each in catalog.products.values() if each.units_per_ml)
    size = ready.all_vials[0]
    after = add_vial(drawing_from(), ready, size)
    assert after.vials[-1].volume == ready.ready_volume(size)
    assert after.vials[-1].volume is not None


def test_product_of_a_vial_in_use_is_kept(catalog: Catalog) -> None:
    treatment = drawing_from(0)
    other = fill_vial(treatment.vials[0], catalog.product("dysport"), Units.parse("300"))
    with pytest.raises(RuleBroken) as refused:
        change_vial(treatment, 0, other)
    assert refused.value.rule is Rule.VIAL_IN_USE
    assert change_vial(treatment, 1, other).vials[1].product == "dysport"


def test_other_size_of_the_same_product_is_taken(catalog: Catalog) -> None:
    treatment = drawing_from(0)
    smaller = fill_vial(treatment.vials[0], catalog.product("botox"), HUNDRED)
    after = change_vial(treatment, 0, smaller)
    assert after.vials[0] == replace(treatment.vials[0], size=HUNDRED)


def test_other_product_asks_for_its_label_anew(catalog: Catalog) -> None:
    other = fill_vial(a_vial(), catalog.product("xeomin"), HUNDRED)
    assert (other.lot, other.expires) == ("", None)


def test_points_of_later_vials_keep_theirs() -> None:
    after = remove_vial(drawing_from(0, 2), 1)
    assert [vial.lot for vial in after.vials] == ["0", "2"]
    assert [after.vials[point.vial].lot for point in after.chart] == ["0", "2"]


def test_vial_in_use_is_not_removed() -> None:
    with pytest.raises(RuleBroken) as refused:
        remove_vial(drawing_from(1), 1)
    assert refused.value.rule is Rule.VIAL_IN_USE
