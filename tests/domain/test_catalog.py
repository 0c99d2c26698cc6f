"""The catalog finds what it knows and names what it does not."""

import pytest

from injector_app.domain.catalog import Catalog
from injector_app.domain.clinic import WorldRegion
from injector_app.domain.errors import Rule, RuleBroken


def test_products_are_listed_by_region_with_their_brand(catalog: Catalog) -> None:
    brands = {p.brand(WorldRegion.CA) for p in catalog.products_sold_in(WorldRegion.CA)}
    assert {"Botox", "Nuceiva", "Xeomin"} <= brands
    assert "Daxxify" not in brands


def test_vial_sizes_follow_the_region(catalog: Catalog) -> None:
    botox = catalog.product("botox")
    assert [str(size) for size in botox.vial_sizes(WorldRegion.US)] == ["100", "200"]
    assert [str(size) for size in botox.vial_sizes(WorldRegion.CA)] == ["50", "100", "200"]


def test_ready_solution_brings_its_volume(catalog: Catalog) -> None:
    myobloc = catalog.product("myobloc")
    assert [str(myobloc.ready_volume(size)) for size in myobloc.all_vials] == ["0.5", "1", "2"]
    assert catalog.product("botox").ready_volume(catalog.product("botox").all_vials[0]) is None


def test_region_is_named_in_words(catalog: Catalog) -> None:
    assert catalog.region_name("procerus") == "procerus"
    assert catalog.region_name("not-drawn-yet") == "not drawn yet"


@pytest.mark.parametrize(
    ("look_up", "rule"),
    [
        ("product", Rule.UNKNOWN_PRODUCT),
        ("indication", Rule.UNKNOWN_INDICATION),
        ("diagram", Rule.UNKNOWN_DIAGRAM),
        ("protocol", Rule.UNKNOWN_PROTOCOL),
    ],
)
def test_unknown_entry_is_a_rule(catalog: Catalog, look_up: str, rule: Rule) -> None:
    with pytest.raises(RuleBroken) as caught:
        getattr(catalog, look_up)("nothing")
    assert caught.value.rule is rule
