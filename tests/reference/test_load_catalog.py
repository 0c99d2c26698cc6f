"""The catalog is whole, and its parts know each other."""

import pytest

from injector_app.domain.catalog import Catalog
from injector_app.domain.diagram import Theme
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.reference.load_catalog import load_catalog
from injector_app.system.paths import resources_folder


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return load_catalog(resources_folder())


def test_every_indication_can_be_charted_somewhere(catalog: Catalog) -> None:
    # Views of the legs come with a later atlas.
    nowhere = {use.id for use in catalog.indications.values() if not use.diagrams}
    assert nowhere <= {"lower-limb-spasticity"}
    for use in catalog.indications.values():
        assert set(use.diagrams) <= catalog.diagrams.keys()


def test_every_protocol_has_its_indication(catalog: Catalog) -> None:
    assert {p.indication for p in catalog.protocols.values()} <= catalog.indications.keys()


def test_protocol_with_doses_is_for_a_known_toxin(catalog: Catalog) -> None:
    generics = {product.generic for product in catalog.products.values()}
    with_doses = [p for p in catalog.protocols.values() if p.has_doses]
    assert {p.id for p in with_doses} >= {"preempt_155", "glabella_ona", "axillary_ona"}
    assert {p.generic for p in with_doses} <= generics


def test_protocol_sites_lie_on_the_body_in_their_regions(catalog: Catalog) -> None:
    for protocol in catalog.protocols.values():
        for site in protocol.sites:
            diagram = catalog.diagram(site.diagram)
            assert diagram.contains(site.position), (protocol.id, site)
            x, y = diagram.canvas_point(site.position)
            named = [r for r in diagram.regions_named(site.region) if r.encloses(x, y)]
            assert named, (protocol.id, site)
            sides = {diagram.side_at(site.position), *(region.side for region in named)}
            assert site.side in sides, (protocol.id, site)


def test_every_fill_of_a_diagram_is_in_every_palette(catalog: Catalog) -> None:
    fills = {
        shape.fill
        for diagram in catalog.diagrams.values()
        for layer in diagram.layers
        for shape in layer.shapes
    }
    assert fills
    for theme in Theme:
        assert fills <= catalog.palette[theme].keys()


def test_unknown_name_is_refused(catalog: Catalog) -> None:
    with pytest.raises(RuleBroken) as caught:
        catalog.protocol("x" * 10_000)
    assert caught.value.rule is Rule.UNKNOWN_PROTOCOL
