"""A visit is charted so that nothing is missing and every vial adds up."""

import pytest

from injector_app.app.demo.charted_visit import can_be_charted, charted
from injector_app.app.demo.demo_patterns import PATTERNS
from injector_app.app.demo.demo_people import NURSE
from injector_app.app.demo.demo_visits import VISITS, Visit
from injector_app.domain.catalog import Catalog
from injector_app.domain.checked_treatment import checked_treatment
from injector_app.domain.missing_fields import missing_fields
from injector_app.domain.screening import left_open
from injector_app.domain.treatment import Treatment
from injector_app.domain.units import NO_UNITS
from injector_app.reference.load_catalog import load_catalog
from injector_app.system.paths import resources_folder
from tests.support.builders import a_treatment
from tests.support.small_catalog import small_catalog


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return load_catalog(resources_folder())


def fresh() -> Treatment:
    return a_treatment(points=0, vials=(), indication="", icd10="", reaction="", consent=False)


@pytest.mark.parametrize("pattern", PATTERNS)
def test_signed_visit_lacks_nothing(pattern: str, catalog: Catalog) -> None:
    treatment = charted(fresh(), Visit(1, 0, NURSE, pattern), catalog)
    assert missing_fields(treatment, catalog) == ()
    assert checked_treatment(treatment, catalog) == treatment
    assert [balance.remaining for balance in treatment.balances()] == [NO_UNITS] * len(
        treatment.vials
    )


@pytest.mark.parametrize("is_signed", [True, False])
def test_signed_visit_was_screened(catalog: Catalog, *, is_signed: bool) -> None:
    visit = Visit(1, 0, NURSE, "migraine", is_signed=is_signed)
    treatment = charted(fresh(), visit, catalog)
    assert bool(treatment.screening) is is_signed
    assert (left_open(treatment, catalog) == ()) is is_signed


def test_published_and_typed_doses_add_up(catalog: Catalog) -> None:
    totals = {"migraine": "155", "glabella, Letybo": "20", "neck, Myobloc": "2750", "arm": "170"}
    for pattern, total in totals.items():
        treatment = charted(fresh(), Visit(1, 0, NURSE, pattern), catalog)
        given = sum(point.units.hundredths for point in treatment.chart.given)
        assert given == int(total) * 100


def test_unsigned_visit_is_planned_and_not_answered(catalog: Catalog) -> None:
    visit = Visit(1, 0, NURSE, "migraine", is_signed=False)
    treatment = charted(fresh(), visit, catalog)
    assert treatment.chart.given == ()
    assert len(treatment.chart) == 31
    assert (treatment.reaction, treatment.vials[0].discarded) == ("", None)


def test_every_visit_can_be_charted_on_this_atlas(catalog: Catalog) -> None:
    assert [visit for visit in VISITS if not can_be_charted(visit, catalog)] == []


def test_visit_without_its_diagram_is_left_out() -> None:
    assert not can_be_charted(Visit(1, 0, NURSE, "soles"), small_catalog())
