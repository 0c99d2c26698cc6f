"""A treatment may be kept half answered, but never with a value that cannot be."""

from datetime import date, timedelta
from typing import Any

import pytest

from injector_app.domain.catalog import Catalog
from injector_app.domain.chart import Chart
from injector_app.domain.checked_treatment import checked_treatment
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.point import PointState
from injector_app.domain.screen_answer import ScreenAnswer
from injector_app.domain.units import NO_UNITS, Units
from tests.support.builders import A_VISIT, a_point, a_treatment, a_vial


def test_text_is_made_plain_and_unanswered_fields_stay(catalog: Catalog) -> None:
    treatment = a_treatment(notes=" a\r\nb ", indication="", vials=(a_vial(lot=" C1 "),))
    checked = checked_treatment(treatment, catalog)
    assert (checked.notes, checked.indication, checked.vials[0].lot) == ("a\nb", "", "C1")


@pytest.mark.parametrize(
    ("changes", "rule", "path"),
    [
        ({"indication": "hiccup"}, Rule.UNKNOWN_INDICATION, ""),
        ({"icd10": "x" * 21}, Rule.TEXT_TOO_LONG, "icd10"),
        ({"reaction": "a\u202eb"}, Rule.TEXT_HAS_CONTROL, "reaction"),
        ({"vials": (a_vial(product="water"),)}, Rule.UNKNOWN_PRODUCT, "vials[0]"),
        ({"vials": (a_vial(), a_vial(size=Units(1)))}, Rule.UNKNOWN_VIAL_SIZE, "vials[1].size"),
        ({"vials": (a_vial(expires=date(2026, 11, 19)),)}, Rule.VIAL_EXPIRED, "vials[0].expires"),
        (
            {"vials": (a_vial(expires=date(2026, 11, 20), opened_at=A_VISIT + timedelta(days=1)),)},
            Rule.VIAL_OPENED_EXPIRED,
            "vials[0].opened_at",
        ),
        ({"vials": (a_vial(opened_by="a\x00"),)}, Rule.TEXT_HAS_CONTROL, "vials[0].opened_by"),
        (
            {"screening": (ScreenAnswer("a", "Infection", is_yes=True, note="a\u202eb"),)},
            Rule.TEXT_HAS_CONTROL,
            "screening[0].note",
        ),
        ({"chart": Chart((a_point(diagram="moon"),))}, Rule.UNKNOWN_DIAGRAM, "points[0]"),
        ({"chart": Chart((a_point(units=NO_UNITS),))}, Rule.UNITS_NOT_POSITIVE, "points[0].units"),
    ],
)
def test_impossible_value_is_refused_with_its_path(
    catalog: Catalog, changes: dict[str, Any], rule: Rule, path: str
) -> None:
    with pytest.raises(RuleBroken) as caught:
        checked_treatment(a_treatment(**changes), catalog)
    assert (caught.value.rule, caught.value.path) == (rule, path)


@pytest.mark.parametrize("days", [-3, 0])
def test_vial_may_be_opened_on_an_earlier_day_and_on_its_last(catalog: Catalog, days: int) -> None:
    opened = A_VISIT + timedelta(days=days)
    treatment = a_treatment(vials=(a_vial(expires=date(2026, 11, 20), opened_at=opened),))
    assert checked_treatment(treatment, catalog) == treatment


def test_vial_may_be_used_on_its_last_day(catalog: Catalog) -> None:
    treatment = a_treatment(vials=(a_vial(expires=date(2026, 11, 20)),))
    assert checked_treatment(treatment, catalog) == treatment


def test_planned_point_may_wait_for_its_dose_and_a_given_one_may_not(catalog: Catalog) -> None:
    for state in (PointState.PLANNED, PointState.NOT_GIVEN):
        chart = Chart((a_point(units=NO_UNITS, state=state),))
        assert checked_treatment(a_treatment(chart=chart), catalog).chart == chart
    with pytest.raises(RuleBroken) as caught:
        checked_treatment(a_treatment(chart=Chart((a_point(units=NO_UNITS),))), catalog)
    assert (caught.value.rule, caught.value.path) == (Rule.UNITS_NOT_POSITIVE, "points[0].units")


def test_reason_is_made_plain(catalog: Catalog) -> None:
    chart = Chart((a_point(state=PointState.NOT_GIVEN, reason=" bruised "),))
    (point,) = checked_treatment(a_treatment(chart=chart), catalog).chart
    assert point.reason == "bruised"
