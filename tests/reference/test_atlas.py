"""The shipped atlas: anatomy in scale, mirrored sides, areas that can be clicked."""

import math
from collections import Counter
from collections.abc import Iterator

import pytest
from _pytest.mark.structures import ParameterSet

from injector_app.domain.diagram import Diagram
from injector_app.domain.edition import Edition
from injector_app.domain.position import Position
from injector_app.domain.region import Region, encloses
from injector_app.domain.side import Side
from tests.support.real_catalog import real_catalog

CATALOG = real_catalog()
DIAGRAMS = [
    diagram for edition in CATALOG.editions for diagram in CATALOG.drawings(edition).values()
]


def named(*sides: Side | None) -> list[ParameterSet]:
    """Diagrams of these sides, with names that tell the edition."""
    return [
        pytest.param(each, id=f"{each.atlas_version}-{each.variant}-{each.id}")
        for each in DIAGRAMS
        if each.side in sides
    ]


EVERY_DIAGRAM = named(None, Side.LEFT, Side.RIGHT)
SYMMETRIC = named(None)
ONE_SIDED = named(Side.LEFT)
NEWEST = [CATALOG.edition_for(body) for body in CATALOG.bodies]


def inner_points(region: Region) -> list[tuple[float, float]]:
    xs, ys = [x for x, _ in region.polygon], [y for _, y in region.polygon]
    width, height = max(xs) - min(xs), max(ys) - min(ys)
    grid = [(i / 17, j / 17) for i in range(18) for j in range(18)]
    points = [(min(xs) + width * i, min(ys) + height * j) for i, j in grid]
    return [point for point in points if region.encloses(*point)]


def on_body(diagram: Diagram, step: int) -> Iterator[Position]:
    for x in range(step // 2, int(diagram.width), step):
        for y in range(step // 2, int(diagram.height), step):
            position = diagram.position(x, y)
            if diagram.contains(position):
                yield position


@pytest.mark.parametrize("diagram", EVERY_DIAGRAM)
def test_regions_lie_on_the_body(diagram: Diagram) -> None:
    shares = {}
    for region in diagram.regions:
        points = inner_points(region)
        inside = [p for p in points if any(encloses(ring, *p) for ring in diagram.silhouette)]
        shares[f"{region.id} {region.side}"] = len(inside) / len(points) if points else 0
    assert {name: share for name, share in shares.items() if share < 0.95} == {}


@pytest.mark.parametrize("diagram", EVERY_DIAGRAM)
def test_regions_are_found_at_their_centres(diagram: Diagram) -> None:
    for region in diagram.regions:
        centre = diagram.position(*region.centre)
        assert region.encloses(*region.centre)
        assert diagram.region_at(centre) is not None
        assert diagram.region_at(centre, {region.id}) in diagram.regions_named(region.id)


@pytest.mark.parametrize("diagram", ONE_SIDED)
def test_twins_are_mirrors_of_each_other(diagram: Diagram) -> None:
    twin = CATALOG.diagram(diagram.mirror, diagram.drawing_id.edition)
    assert (twin.mirror, twin.side) == (diagram.id, Side.RIGHT)
    for one, other in zip(diagram.layers, twin.layers, strict=True):
        for shape, across in zip(one.shapes, other.shapes, strict=True):
            assert shape.fill == across.fill
            for (verb, places), (twin_verb, twins) in zip(shape.path, across.path, strict=True):
                assert verb == twin_verb
                assert [800 - x for x in places[::2]] == pytest.approx(twins[::2], abs=0.1)
                assert places[1::2] == pytest.approx(twins[1::2], abs=0.1)


@pytest.mark.parametrize("diagram", SYMMETRIC)
def test_sides_of_a_symmetric_view_are_mirrors(diagram: Diagram) -> None:
    for region in diagram.regions:
        twins = [r for r in diagram.regions_named(region.id) if r.side is region.side.other]
        across = {(round(800 - x, 1), y) for x, y in region.polygon}
        assert any({(round(x, 1), y) for x, y in twin.polygon} == across for twin in twins)


@pytest.mark.parametrize("edition", NEWEST, ids=lambda edition: edition.body)
def test_a_click_anywhere_on_the_body_answers(edition: Edition) -> None:
    shares = {}
    for diagram in CATALOG.drawings(edition).values():
        found = [diagram.region_at(place) is not None for place in on_body(diagram, 16)]
        shares[diagram.id] = sum(found) / len(found)
    assert {name: share for name, share in shares.items() if share < 0.99} == {}


@pytest.mark.parametrize("edition", CATALOG.editions, ids=str)
def test_face_and_palm_have_the_size_of_an_adult(edition: Edition) -> None:
    drawings = CATALOG.drawings(edition)
    face, palm = drawings["face_front"], drawings["palm_left"]
    between_pupils = 2 * (400 - face.landmarks["pupil"][0]) * face.mm_per_unit
    # A man's are a little further apart (mean 64 mm against 62 mm, Dodgson 2004).
    assert 60 <= between_pupils <= (66 if edition.body == "adult" else 70)
    a, b = palm.landmarks["palm_radial"], palm.landmarks["palm_ulnar"]
    assert 75 <= math.dist(a[:2], b[:2]) * palm.mm_per_unit <= 90


@pytest.mark.parametrize("edition", NEWEST, ids=lambda edition: edition.body)
def test_every_site_of_every_protocol_lies_in_the_region_it_names(edition: Edition) -> None:
    assert len(CATALOG.protocols) == 77
    for protocol in CATALOG.protocols.values():
        sites = protocol.sites_on(edition.body)
        assert sites, protocol.id
        for site in sites:
            diagram = CATALOG.diagram(site.diagram, edition)
            found = diagram.region_at(site.position, {site.region})
            assert found is not None, (protocol.id, site)
            assert found.id == site.region, (protocol.id, site)


def test_preempt_has_its_points_in_each_muscle() -> None:
    counted = Counter(site.region for site in CATALOG.protocol("preempt_155").sites)
    assert counted == {
        "corrugator-supercilii": 2,
        "procerus": 1,
        "frontalis": 4,
        "temporalis": 8,
        "occipitalis": 6,
        "cervical-paraspinal-group": 4,
        "trapezius-upper-part": 6,
    }
