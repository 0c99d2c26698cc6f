"""The catalog finds what it knows and names what it does not."""

from dataclasses import replace

import pytest

from injector_app.domain.catalog import Catalog
from injector_app.domain.clinic import WorldRegion
from injector_app.domain.errors import Rule, RuleBroken
from tests.support.builders import a_point
from tests.support.small_catalog import an_atlas


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


def two_versions(catalog: Catalog) -> Catalog:
    """The second version knows two bodies, and calls the face otherwise."""
    face = replace(catalog.diagram("face_front"), name="Face of version 2")
    second = an_atlas(2, face, bodies={"adult": "Adult", "adult_male": "Adult, male"})
    return replace(catalog, atlases={**catalog.atlases, 2: second})


def test_every_point_finds_the_drawing_it_was_read_on(catalog: Catalog) -> None:
    both = two_versions(catalog)
    first, second = a_point(), a_point(atlas_version=2, variant="adult_male")
    for point, name in ((first, "face_front"), (second, "Face of version 2")):
        drawing = both.drawing(point.drawing_id)
        assert drawing is not None
        assert drawing.drawing_id == point.drawing_id
        assert drawing.name == both.drawing_name(point.drawing_id) == name


@pytest.mark.parametrize(
    "unknown", [{"atlas_version": 9}, {"variant": "child"}, {"diagram": "tail"}]
)
def test_unknown_drawing_is_none_and_goes_by_its_id(
    catalog: Catalog, unknown: dict[str, object]
) -> None:
    drawing_id = a_point(**unknown).drawing_id
    assert catalog.drawing(drawing_id) is None
    assert not catalog.has_drawing(drawing_id)
    assert catalog.drawing_name(drawing_id) in {"face_front", "tail"}


def test_new_treatments_are_charted_on_the_newest_atlas(catalog: Catalog) -> None:
    both = two_versions(catalog)
    assert both.atlas_version == 2
    assert both.diagrams["face_front"].name == "Face of version 2"
    assert both.bodies == {"adult": "Adult", "adult_male": "Adult, male"}
    assert both.edition_for("adult_male") == (2, "adult_male")
    assert both.edition_for("a body of another program") == (2, "adult")


def test_regions_of_older_versions_keep_their_names(catalog: Catalog) -> None:
    both = two_versions(catalog)
    assert both.knows_region("temporalis")
    assert not both.knows_region("tail")
