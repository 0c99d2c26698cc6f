"""Every pattern names what the reference tables know."""

import pytest

from injector_app.app.demo.demo_patterns import PATTERNS, Pattern
from injector_app.app.demo.demo_visits import VISITS
from injector_app.domain.catalog import Catalog
from injector_app.domain.clinic import WorldRegion
from injector_app.domain.units import Units
from injector_app.reference.load_catalog import load_catalog
from injector_app.system.paths import resources_folder


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return load_catalog(resources_folder())


@pytest.mark.parametrize("pattern", PATTERNS.values(), ids=PATTERNS)
def test_pattern_is_of_the_tables(pattern: Pattern, catalog: Catalog) -> None:
    indication = catalog.indication(pattern.indication)
    product = catalog.product(pattern.product)
    assert pattern.icd10 in indication.icd10
    assert product.is_sold_in(WorldRegion.US)
    assert Units.parse(pattern.vial) in product.vial_sizes(WorldRegion.US)
    assert bool(pattern.diluent_ml) == (product.units_per_ml is None)
    assert not pattern.protocol or pattern.protocol in catalog.protocols


def test_every_pattern_is_told_of() -> None:
    assert {visit.pattern for visit in VISITS} == PATTERNS.keys()
