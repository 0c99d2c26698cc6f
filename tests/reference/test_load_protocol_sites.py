"""Protocol sites lie where their words say, in the region and on the side they name."""

import json
from collections import Counter
from pathlib import Path

import pytest

from injector_app.domain.position import Position
from injector_app.domain.side import Side
from injector_app.reference.atlas_errors import AtlasDamaged
from injector_app.reference.load_atlas import load_atlas
from injector_app.reference.load_protocol_sites import PlacedSite, load_protocol_sites
from injector_app.system.paths import resources_folder
from tests.support.atlas import DIAGRAMS, NEWEST, a_second_version

SITES = load_protocol_sites(
    resources_folder() / "reference" / "protocol_sites.json", atlas_version=NEWEST
)["adult"]
ATLAS = load_atlas(DIAGRAMS / str(NEWEST)).diagrams["adult"]
ALL = [(name, place) for name, places in SITES.items() for place in places]


def lies_in_its_region(place: PlacedSite) -> bool:
    diagram = ATLAS[place.diagram]
    point = diagram.canvas_point(place.position)
    regions = diagram.regions_named(place.region)
    if place.side is not Side.MIDLINE:
        regions = tuple(each for each in regions if each.side in (place.side, Side.MIDLINE))
    return any(region.encloses(*point) for region in regions)


def test_every_site_lies_in_the_region_it_names() -> None:
    assert [(name, place) for name, place in ALL if not lies_in_its_region(place)] == []


def test_every_site_lies_on_the_body_and_on_its_side() -> None:
    for name, place in ALL:
        diagram = ATLAS[place.diagram]
        assert diagram.contains(place.position), (name, place)
        assert diagram.side_at(place.position) is place.side, (name, place)


def test_preempt_has_31_points_as_published() -> None:
    counts = Counter(place.region for place in SITES["preempt_155"])
    assert counts == {
        "corrugator-supercilii": 2,
        "procerus": 1,
        "frontalis": 4,
        "temporalis": 8,
        "occipitalis": 6,
        "cervical-paraspinal-group": 4,
        "trapezius-upper-part": 6,
    }


@pytest.mark.parametrize("name", ["preempt_155", "axillary_ona", "palmar_ona_50", "plantar_ona"])
def test_left_and_right_mirror_each_other(name: str) -> None:
    right = {(p.diagram, p.position) for p in SITES[name] if p.side is Side.RIGHT}
    left = [p for p in SITES[name] if p.side is Side.LEFT]
    mirrored = {(ATLAS[p.diagram].mirror, Position(1 - p.position.x, p.position.y)) for p in left}
    assert mirrored == right
    assert len(left) == len(right)


@pytest.mark.parametrize(
    ("name", "nearest_mm"), [("axillary_ona", 10), ("plantar_ona", 10), ("craniofacial_ona", 8)]
)
def test_grid_keeps_its_distance(name: str, nearest_mm: float) -> None:
    for diagram in {place.diagram for place in SITES[name]}:
        scale = ATLAS[diagram].mm_per_unit
        points = [
            ATLAS[diagram].canvas_point(p.position) for p in SITES[name] if p.diagram == diagram
        ]
        for i, (x, y) in enumerate(points):
            others = points[:i] + points[i + 1 :]
            near = min(((x - a) ** 2 + (y - b) ** 2) ** 0.5 for a, b in others)
            assert near * scale >= nearest_mm


@pytest.mark.parametrize(
    "content",
    [
        "",
        "[]",
        '{"schema": "other"}',
        '{"schema": "injector_app/protocol-sites/1", "atlas_version": 1}',
        '{"schema": "injector_app/protocol-sites/1", "atlas_version": 1, "protocols": []}',
        '{"schema": "injector_app/protocol-sites/1", "atlas_version": 2, "protocols": {}}',
        '{"schema": "injector_app/protocol-sites/2", "atlas_version": 1, "variants": []}',
        '{"schema": "injector_app/protocol-sites/2", "atlas_version": 1, "variants": {"x": {}}}',
    ],
)
def test_foreign_table_is_refused(tmp_path: Path, content: str) -> None:
    (tmp_path / "protocol_sites.json").write_text(content)
    with pytest.raises(AtlasDamaged):
        load_protocol_sites(tmp_path / "protocol_sites.json", atlas_version=1)


def test_point_off_the_sheet_is_refused(tmp_path: Path) -> None:
    point = {"site": 0, "diagram": "face_front", "x": 1.5, "y": 0.1, "region": "x", "side": "left"}
    schema = {"schema": "injector_app/protocol-sites/1", "atlas_version": 1}
    table = {**schema, "protocols": {"p": [point]}}
    (tmp_path / "protocol_sites.json").write_text(json.dumps(table))
    with pytest.raises(AtlasDamaged):
        load_protocol_sites(tmp_path / "protocol_sites.json", atlas_version=1)


def test_missing_table_is_refused(tmp_path: Path) -> None:
    with pytest.raises(AtlasDamaged):
        load_protocol_sites(tmp_path / "protocol_sites.json", atlas_version=1)


def test_every_body_has_its_own_places(tmp_path: Path) -> None:
    resources = a_second_version(tmp_path)
    path = resources / "reference" / "protocol_sites.json"
    bodies = load_protocol_sites(path, atlas_version=2)
    assert tuple(bodies) == ("adult", "adult_male")
    assert bodies["adult"].keys() == bodies["adult_male"].keys()
    assert bodies["adult"] != bodies["adult_male"]
