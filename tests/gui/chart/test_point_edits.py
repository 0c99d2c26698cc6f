"""A point's region and side follow its place; a place beside the body is refused."""

from dataclasses import replace

import pytest

from injector_app.domain.catalog import Catalog
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.point import Depth
from injector_app.domain.position import Position
from injector_app.domain.region import RegionKind
from injector_app.domain.side import Side
from injector_app.domain.treatment import Treatment
from injector_app.domain.units import Units
from injector_app.gui.chart.point_edits import (
    change_points,
    move_points,
    place_point,
    remove_points,
)
from tests.support.builders import a_treatment
from tests.support.chart_hand import BESIDE_THE_BODY, LEFT_CORRUGATOR, RIGHT_CORRUGATOR

FIVE = Units.parse("5")


def placed(catalog: Catalog, position: Position) -> Treatment:
    face = catalog.diagrams["face_front"]
    start = a_treatment(points=0)
    return place_point(start, diagram=face, position=position, units=FIVE, vial=0)


def test_region_and_side_are_found(catalog: Catalog) -> None:
    (point,) = placed(catalog, RIGHT_CORRUGATOR).chart
    assert (point.region, point.side) == ("corrugator-supercilii", Side.RIGHT)
    assert (point.units, point.position) == (FIVE, RIGHT_CORRUGATOR)


def test_place_without_a_region_is_taken(catalog: Catalog) -> None:
    (point,) = placed(catalog, Position(0.3, 0.8)).chart
    assert (point.region, point.side) == ("", Side.RIGHT)


def test_place_beside_the_body_is_refused(catalog: Catalog) -> None:
    with pytest.raises(RuleBroken) as refused:
        placed(catalog, BESIDE_THE_BODY)
    assert refused.value.rule is Rule.OFF_THE_BODY


@pytest.mark.parametrize(
    ("kind", "depth"),
    [
        (RegionKind.MUSCLE, Depth.INTRAMUSCULAR),
        (RegionKind.GLAND, Depth.INTRAGLANDULAR),
        (RegionKind.SKIN_AREA, Depth.INTRADERMAL),
    ],
)
def test_depth_follows_the_kind_of_region(catalog: Catalog, kind: RegionKind, depth: Depth) -> None:
    face = catalog.diagrams["face_front"]
    regions = tuple(replace(region, kind=kind) for region in face.regions)
    face = replace(face, regions=regions)
    start = a_treatment(points=0)
    after = place_point(start, diagram=face, position=LEFT_CORRUGATOR, units=FIVE, vial=0)
    assert after.chart.points[0].depth is depth


def test_moved_point_gets_the_region_of_its_new_place(catalog: Catalog) -> None:
    treatment = placed(catalog, RIGHT_CORRUGATOR)
    (point,) = treatment.chart
    face = catalog.diagrams["face_front"]
    after = move_points(treatment, {point.id}, diagram=face, dx=0.34, dy=0)
    (moved,) = after.chart
    assert (moved.region, moved.side) == ("corrugator-supercilii", Side.LEFT)
    assert moved.id == point.id


def test_points_of_other_diagrams_stay(catalog: Catalog) -> None:
    treatment = placed(catalog, RIGHT_CORRUGATOR)
    (point,) = treatment.chart
    head = catalog.diagrams["head_left"]
    assert move_points(treatment, {point.id}, diagram=head, dx=0.1, dy=0) == treatment


def test_point_cannot_leave_the_sheet(catalog: Catalog) -> None:
    treatment = placed(catalog, RIGHT_CORRUGATOR)
    (point,) = treatment.chart
    face = catalog.diagrams["face_front"]
    with pytest.raises(RuleBroken):
        move_points(treatment, {point.id}, diagram=face, dx=-0.9, dy=0)


def test_only_the_named_points_change_and_go() -> None:
    treatment = a_treatment(points=3)
    first, second, third = treatment.chart.points
    dosed = change_points(treatment, {second.id}, lambda point: replace(point, units=FIVE + FIVE))
    assert [str(point.units) for point in dosed.chart] == ["5", "10", "5"]
    assert remove_points(treatment, {second.id}).chart.points == (first, third)
