"""The catalog is whole, and its parts know each other."""

import shutil
from pathlib import Path

import pytest

from injector_app.domain.catalog import Catalog
from injector_app.domain.diagram import Theme
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.reference.atlas_errors import AtlasDamaged
from injector_app.reference.load_catalog import load_catalog
from injector_app.system.paths import resources_folder
from tests.support.atlas import a_second_version, atlas_copy


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


def test_all_versions_stay_and_the_newest_is_charted_on(tmp_path: Path) -> None:
    catalog = load_catalog(a_second_version(tmp_path))
    assert tuple(catalog.atlases) == (1, 2)
    assert catalog.atlas_version == 2
    assert {(1, "adult"), (2, "adult"), (2, "adult_male")} == set(catalog.editions)
    assert catalog.diagram("face_front").atlas_version == 2


def test_protocol_has_its_places_on_every_body(tmp_path: Path) -> None:
    preempt = load_catalog(a_second_version(tmp_path)).protocol("preempt_155")
    on_male = preempt.sites_on("adult_male")
    assert [site.units for site in on_male] == [site.units for site in preempt.sites]
    assert [site.position for site in on_male] != [site.position for site in preempt.sites]
    assert preempt.sites_on("unknown") == preempt.sites_on("adult") == preempt.sites


@pytest.mark.parametrize("missing", ["1", "2"])
def test_missing_version_is_refused(tmp_path: Path, missing: str) -> None:
    resources = a_second_version(tmp_path)
    shutil.rmtree(resources / "diagrams" / missing)
    with pytest.raises(AtlasDamaged):
        load_catalog(resources)


def test_no_atlas_at_all_is_refused(tmp_path: Path) -> None:
    atlas_copy(tmp_path / "elsewhere")
    with pytest.raises(AtlasDamaged):
        load_catalog(tmp_path)
