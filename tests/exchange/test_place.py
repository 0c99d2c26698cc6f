"""Position, region and side are found from each other and may not contradict each other."""

from typing import Any

import pytest

from injector_app.domain.catalog import Catalog
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.position import Position
from injector_app.domain.side import Side
from injector_app.exchange.place import Place, find_place


def place(catalog: Catalog, diagram: str = "face_front", /, **entry: Any) -> Place:
    return find_place(entry, catalog.diagram(diagram), catalog)


def test_region_and_side_are_found_from_the_position(catalog: Catalog) -> None:
    found = place(catalog, x=0.35, y=0.4)
    assert (found.region, found.side) == ("corrugator-supercilii", Side.RIGHT)


def test_position_is_found_from_the_region(catalog: Catalog) -> None:
    assert place(catalog, region="procerus").position == Position(0.5, 0.41)
    left = place(catalog, region="Corrugator supercilii", side="left")
    assert (left.position, left.side) == (Position(0.6625, 0.405), Side.LEFT)


def test_view_of_one_side_gives_the_side(catalog: Catalog) -> None:
    assert place(catalog, "head_left", region="temporalis").side is Side.LEFT
    assert place(catalog, "head_left", x=0.2, y=0.8) == Place(Position(0.2, 0.8), "", Side.LEFT)


def test_typed_region_is_kept_beside_the_position(catalog: Catalog) -> None:
    assert place(catalog, x=0.5, y=0.6, region="procerus").region == "procerus"


def test_side_near_the_axis_may_be_either(catalog: Catalog) -> None:
    assert place(catalog, x=0.515, y=0.4, side="midline").side is Side.MIDLINE
    assert place(catalog, x=0.5, y=0.4, side="left").side is Side.LEFT


def test_named_region_may_lie_just_beside_the_outline(catalog: Catalog) -> None:
    found = place(catalog, x=0.12, y=0.4, region="corrugator-supercilii")
    assert found.side is Side.RIGHT
    with pytest.raises(RuleBroken) as caught:
        place(catalog, x=0.12, y=0.4)
    assert caught.value.rule is Rule.OFF_THE_BODY


@pytest.mark.parametrize(
    ("entry", "rule"),
    [
        ({"region": "corrugator-supercilii"}, Rule.REGION_NEEDS_SIDE),
        ({"region": "procerus", "side": "left"}, Rule.SIDE_CONTRADICTS_POSITION),
        ({"x": 0.6, "y": 0.4, "side": "midline"}, Rule.SIDE_CONTRADICTS_POSITION),
        ({"x": 0.05, "y": 0.4, "region": "procerus"}, Rule.OFF_THE_BODY),
        ({"side": "left"}, Rule.PLACE_MISSING),
    ],
)
def test_contradiction_is_refused(catalog: Catalog, entry: dict[str, Any], rule: Rule) -> None:
    with pytest.raises(RuleBroken) as caught:
        place(catalog, **entry)
    assert caught.value.rule is rule


def test_one_sided_view_knows_no_midline(catalog: Catalog) -> None:
    with pytest.raises(RuleBroken) as caught:
        place(catalog, "head_left", x=0.5, y=0.4, side="midline")
    assert caught.value.rule is Rule.SIDE_CONTRADICTS_POSITION
