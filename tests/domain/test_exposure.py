"""Sums over days: one unit system, both ends counted, unknown units said and not guessed."""

from dataclasses import replace
from datetime import timedelta

from injector_app.domain.exposure import Exposure, RecordedPast, exposure
from injector_app.domain.ids import OutsideTreatmentId, new_id
from injector_app.domain.outside_treatment import OutsideTreatment
from injector_app.domain.treatment import Treatment
from injector_app.domain.units import NO_UNITS, Units
from tests.support.builders import A_VISIT, a_treatment, a_vial
from tests.support.small_catalog import small_catalog

CATALOG = small_catalog()
VISIT = a_treatment(points=2)


def earlier(days: int, product: str = "botox") -> Treatment:
    """Three points of 5 U, so many days before the visit."""
    vial = a_vial(product=product)
    return replace(a_treatment(), performed_at=A_VISIT - timedelta(days=days), vials=(vial,))


def elsewhere(days: int, product: str = "botox", units: str = "50") -> OutsideTreatment:
    return OutsideTreatment(
        id=OutsideTreatmentId(new_id()),
        patient=VISIT.patient,
        given_on=VISIT.day - timedelta(days=days),
        product=product,
        units=Units.parse(units) if units else None,
    )


def recorded(past: RecordedPast, days: int = 84) -> Exposure:
    botox = CATALOG.product("botox")
    return exposure(VISIT, past, product=botox, days=days, products=CATALOG.products)


def test_visit_alone() -> None:
    assert recorded(RecordedPast()).total == Units.parse("10")


def test_both_ends_of_the_days_count() -> None:
    assert recorded(RecordedPast((earlier(83),))).here == Units.parse("25")
    assert recorded(RecordedPast((earlier(84),))).here == Units.parse("10")


def test_one_unit_system_is_one_sum_and_others_stay_out() -> None:
    past = RecordedPast((earlier(10, "botox-cosmetic"), earlier(20, "dysport")))
    assert recorded(past).here == Units.parse("25")


def test_toxin_given_elsewhere_is_counted_apart() -> None:
    past = RecordedPast((), (elsewhere(10), elsewhere(11, units=""), elsewhere(200)))
    found = recorded(past)
    assert (found.elsewhere, found.unknown) == (Units.parse("50"), 1)
    assert found.total == Units.parse("60")


def test_toxin_of_unknown_product_is_in_no_sum() -> None:
    past = RecordedPast((), (elsewhere(10, product="", units=""),))
    found = recorded(past)
    assert (found.elsewhere, found.unknown) == (NO_UNITS, 0)


def test_last_day_is_of_any_toxin_anywhere() -> None:
    past = RecordedPast((earlier(100), earlier(50, "dysport")), (elsewhere(40, "", ""),))
    assert past.last_day(before=VISIT.day) == VISIT.day - timedelta(days=40)
    assert RecordedPast().last_day(before=VISIT.day) is None
    assert RecordedPast((earlier(0),)).last_day(before=VISIT.day) is None
