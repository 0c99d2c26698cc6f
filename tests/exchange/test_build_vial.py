"""A vial is of a known product and size, and a ready solution takes no diluent."""

from datetime import UTC, datetime
from typing import Any

import pytest

from injector_app.domain.catalog import Catalog
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.exchange.build_vial import build_vial
from tests.support.import_entry import A_VIAL

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


def test_every_field_comes_in(catalog: Catalog) -> None:
    vial = build_vial(A_VIAL, catalog=catalog, now=NOW)
    assert (vial.product, vial.lot, str(vial.expires)) == ("botox", "C1234", "2027-06-30")
    assert (str(vial.size), str(vial.volume), str(vial.discarded)) == ("200", "4", "45")
    assert vial.discard_reason == "single-patient vial"
    assert (vial.opened_at, vial.opened_by) == (None, "")


def test_opening_comes_in(catalog: Catalog) -> None:
    entry = {**A_VIAL, "opened_at": "2026-11-20T08:55:00-05:00", "opened_by": "Kim Lee"}
    vial = build_vial(entry, catalog=catalog, now=NOW)
    assert vial.opened_at == datetime(2026, 11, 20, 13, 55, tzinfo=UTC)
    assert vial.opened_by == "Kim Lee"


def test_what_is_left_out_stays_unanswered(catalog: Catalog) -> None:
    vial = build_vial({"product": "Botox_Cosmetic", "vial_units": "50"}, catalog=catalog, now=NOW)
    assert (vial.product, vial.lot) == ("botox-cosmetic", "")
    assert (vial.expires, vial.volume, vial.discarded) == (None, None, None)


def test_nothing_discarded_is_an_answer(catalog: Catalog) -> None:
    vial = build_vial({**A_VIAL, "discarded_units": 0}, catalog=catalog, now=NOW)
    assert str(vial.discarded) == "0"


def test_ready_solution_brings_its_volume(catalog: Catalog) -> None:
    vial = build_vial({"product": "myobloc", "vial_units": 2500}, catalog=catalog, now=NOW)
    assert str(vial.volume) == "0.5"


@pytest.mark.parametrize(
    ("change", "rule", "field"),
    [
        ({"product": "botoxx"}, Rule.UNKNOWN_PRODUCT, "product"),
        ({"vial_units": 75}, Rule.UNKNOWN_VIAL_SIZE, "vial_units"),
        ({"vial_units": 0}, Rule.UNITS_NOT_POSITIVE, "vial_units"),
        ({"expires": "30/06/2027"}, Rule.DATE_NOT_A_DATE, "expires"),
        ({"opened_at": "soon"}, Rule.DATE_NOT_A_DATE, "opened_at"),
        ({"opened_at": "2026-11-22T08:00"}, Rule.TIME_WITHOUT_ZONE, "opened_at"),
        ({"opened_at": "2026-11-22T12:01Z"}, Rule.VIAL_OPENED_IN_FUTURE, "opened_at"),
        ({"diluent_ml": "2,5"}, Rule.NUMBER_HAS_COMMA, "diluent_ml"),
        ({"diluent_ml": 0}, Rule.VOLUME_NOT_POSITIVE, "diluent_ml"),
        ({"diluent_ml": "4 mL"}, Rule.VOLUME_NOT_A_NUMBER, "diluent_ml"),
        ({"discarded_units": -1}, Rule.UNITS_NOT_POSITIVE, "discarded_units"),
        ({"product": "alluzience", "vial_units": 125}, Rule.READY_SOLUTION, "diluent_ml"),
    ],
)
def test_impossible_vial_is_refused(
    catalog: Catalog, change: dict[str, Any], rule: Rule, field: str
) -> None:
    with pytest.raises(RuleBroken) as caught:
        build_vial({**A_VIAL, **change}, catalog=catalog, now=NOW)
    assert (caught.value.rule, caught.value.path) == (rule, field)
