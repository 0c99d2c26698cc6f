"""A point has a dose above zero, a place on the body and a vial that is there."""

from typing import Any

import pytest

from injector_app.domain.catalog import Catalog
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.point import Depth, PointState
from injector_app.exchange.build_point import build_point
from tests.support.builders import a_vial
from tests.support.import_entry import A_POINT

VIALS = (a_vial(),)


def test_every_field_comes_in(catalog: Catalog) -> None:
    entry = {**A_POINT, "depth": "subcutaneous", "needle": "30G", "state": "planned"}
    point = build_point(entry, vials=VIALS, catalog=catalog)
    assert (point.diagram, point.region, str(point.units)) == ("face_front", "procerus", "5")
    assert (point.depth, point.needle) == (Depth.SUBCUTANEOUS, "30G")
    assert (point.state, point.vial, point.atlas_version) == (PointState.PLANNED, 0, 1)


def test_point_is_given_into_muscle_unless_it_says_otherwise(catalog: Catalog) -> None:
    entry = {"diagram": "face_front", "region": "procerus", "units": "2.5"}
    point = build_point(entry, vials=VIALS, catalog=catalog)
    assert (point.state, point.depth) == (PointState.GIVEN, Depth.INTRAMUSCULAR)
    assert str(point.units) == "2.5"


@pytest.mark.parametrize(
    ("change", "rule", "field"),
    [
        ({"units": 0}, Rule.UNITS_NOT_POSITIVE, "units"),
        ({"units": -5}, Rule.UNITS_NOT_POSITIVE, "units"),
        ({"units": 10**9}, Rule.UNITS_TOO_LARGE, "units"),
        ({"units": "abc"}, Rule.UNITS_NOT_A_NUMBER, "units"),
        ({"units": "<b>5</b>"}, Rule.UNITS_NOT_A_NUMBER, "units"),
        ({"units": "2.555"}, Rule.UNITS_TOO_FINE, "units"),
        ({"diagram": "face"}, Rule.UNKNOWN_DIAGRAM, "diagram"),
        ({"region": "spleen"}, Rule.UNKNOWN_REGION, "region"),
        ({"region": "temporalis"}, Rule.REGION_NOT_ON_DIAGRAM, "region"),
        ({"x": 1.5}, Rule.POSITION_OUTSIDE, "x"),
        ({"x": 0.7, "side": "right"}, Rule.SIDE_CONTRADICTS_POSITION, "side"),
        ({"vial": 1}, Rule.UNKNOWN_VIAL, "vial"),
        ({"vial": -1}, Rule.UNKNOWN_VIAL, "vial"),
        ({"needle": "30G\x00"}, Rule.TEXT_HAS_CONTROL, "needle"),
    ],
)
def test_impossible_point_is_refused(
    catalog: Catalog, change: dict[str, Any], rule: Rule, field: str
) -> None:
    with pytest.raises(RuleBroken) as caught:
        build_point({**A_POINT, **change}, vials=VIALS, catalog=catalog)
    assert (caught.value.rule, caught.value.path) == (rule, field)
