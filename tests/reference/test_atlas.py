"""The shipped atlas: anatomy in scale, mirrored sides, areas that can be clicked, small files."""

import math

import pytest

from injector_app.domain.diagram import Diagram
from injector_app.domain.region import Region, encloses
from injector_app.domain.side import Side
from injector_app.reference.load_atlas import load_atlas
from tests.support.atlas import DIAGRAMS, TWINS, VIEWS

ATLAS = load_atlas(DIAGRAMS / "1").diagrams["adult"]
EVERY_REGION = [
    pytest.param(diagram, region, id=f"{diagram.id}-{region.id}-{region.side}")
    for diagram in ATLAS.values()
    for region in diagram.regions
]
SYMMETRIC = [diagram for diagram in ATLAS.values() if diagram.side is None]


def inner_points(region: Region) -> list[tuple[float, float]]:
    xs, ys = [x for x, _ in region.polygon], [y for _, y in region.polygon]
    width, height = max(xs) - min(xs), max(ys) - min(ys)
    grid = [(i / 17, j / 17) for i in range(18) for j in range(18)]
    points = [(min(xs) + width * i, min(ys) + height * j) for i, j in grid]
    return [point for point in points if region.encloses(*point)]


@pytest.mark.parametrize(("diagram", "region"), EVERY_REGION)
def test_region_lies_on_the_body(diagram: Diagram, region: Region) -> None:
    points = inner_points(region)
    on_body = [p for p in points if any(encloses(ring, *p) for ring in diagram.silhouette)]
    assert points
    assert len(on_body) >= 0.95 * len(points)


@pytest.mark.parametrize(("diagram", "region"), EVERY_REGION)
def test_region_is_found_at_its_centre(diagram: Diagram, region: Region) -> None:
    found = diagram.region_at(diagram.position(*region.centre))
    assert region.encloses(*region.centre)
    assert found is not None
    assert found.encloses(*region.centre)
    assert diagram.region_at(diagram.position(*region.centre), {region.id}) in (
        *diagram.regions_named(region.id),
    )


def test_twins_are_mirrors_of_each_other() -> None:
    for left, right in ((ATLAS[a], ATLAS[b]) for a, b in TWINS):
        assert (left.mirror, right.mirror) == (right.id, left.id)
        assert (left.side, right.side) == (Side.LEFT, Side.RIGHT)
        for one, other in zip(left.layers, right.layers, strict=True):
            for shape, across in zip(one.shapes, other.shapes, strict=True):
                assert shape.fill == across.fill
                for step, twin in zip(shape.path, across.path, strict=True):
                    xs = [800 - x for x in step[1][::2]]
                    assert xs == pytest.approx(twin[1][::2], abs=0.1)
                    assert step[1][1::2] == pytest.approx(twin[1][1::2], abs=0.1)


@pytest.mark.parametrize("diagram", SYMMETRIC, ids=lambda diagram: diagram.id)
def test_sides_of_a_symmetric_view_are_mirrors(diagram: Diagram) -> None:
    for region in diagram.regions:
        twins = [r for r in diagram.regions_named(region.id) if r.side is region.side.other]
        across = {(800 - x, y) for x, y in region.polygon}
        assert any(set(twin.polygon) == across for twin in twins)


def test_face_and_palm_have_the_size_of_an_adult() -> None:
    face, palm = ATLAS["face_front"], ATLAS["palm_left"]
    between_pupils = 2 * (400 - face.landmarks["pupil"][0]) * face.mm_per_unit
    assert 60 <= between_pupils <= 66
    a, b = palm.landmarks["palm_radial"], palm.landmarks["palm_ulnar"]
    assert 75 <= math.dist(a, b) * palm.mm_per_unit <= 90


def test_files_are_small() -> None:
    sizes = {view: (DIAGRAMS / "1" / f"{view}.json").stat().st_size for view in VIEWS}
    assert {view: size for view, size in sizes.items() if size > 150_000} == {}
