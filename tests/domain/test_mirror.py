"""Mirrored points lie on the other side, and never twice."""

from dataclasses import replace

import pytest

from injector_app.domain.catalog import Catalog
from injector_app.domain.chart import Chart
from injector_app.domain.mirror import mirrored
from injector_app.domain.position import Position
from injector_app.domain.side import Side
from tests.support.builders import a_point

RIGHT = a_point(
    position=Position(0.33, 0.405), side=Side.RIGHT, region="corrugator-supercilii", needle="30 G"
)


def test_symmetric_view_is_mirrored_on_itself(catalog: Catalog) -> None:
    outcome = mirrored(Chart((RIGHT,)), (RIGHT,), catalog=catalog)
    twin = outcome.chart.points[-1]
    assert outcome.added == (twin.id,)
    assert twin == replace(RIGHT, id=twin.id, position=Position(0.67, 0.405), side=Side.LEFT)


def test_view_of_one_side_has_its_twin(real_catalog: Catalog) -> None:
    axilla = real_catalog.diagrams["axilla_left"]
    (skin,) = axilla.regions_named("axillary-hyperhidrotic-skin")
    point = a_point(
        diagram="axilla_left",
        position=axilla.position(*skin.centre),
        side=Side.LEFT,
        region=skin.id,
        atlas_version=axilla.atlas_version,
    )
    outcome = mirrored(Chart((point,)), (point,), catalog=real_catalog)
    twin = outcome.chart.points[-1]
    assert (twin.diagram, twin.side, twin.region) == ("axilla_right", Side.RIGHT, skin.id)
    assert twin.position.x == pytest.approx(1 - point.position.x)


def test_point_that_is_there_is_not_doubled(catalog: Catalog) -> None:
    once = mirrored(Chart((RIGHT,)), (RIGHT,), catalog=catalog).chart
    again = mirrored(once, once.points, catalog=catalog)
    assert again.chart == once
    assert set(again.there_already) == {point.id for point in once}


def test_near_means_three_millimetres_of_the_same_region(catalog: Catalog) -> None:
    # The small atlas has 232 mm across.
    near = replace(RIGHT, id=a_point().id, position=Position(0.67 + 2.5 / 232, 0.405))
    far = replace(near, position=Position(0.67 + 3.5 / 232, 0.405))
    other = replace(near, region="")
    for there, added in ((near, 0), (far, 1), (other, 1)):
        outcome = mirrored(Chart((RIGHT, there)), (RIGHT,), catalog=catalog)
        assert len(outcome.added) == added


def test_midline_is_its_own_mirror(catalog: Catalog) -> None:
    middle = a_point(position=Position(0.5, 0.41))
    outcome = mirrored(Chart((middle,)), (middle,), catalog=catalog)
    assert outcome.there_already == (middle.id,)


def test_point_of_an_unknown_diagram_stays_alone(catalog: Catalog) -> None:
    point = a_point(diagram="gone")
    outcome = mirrored(Chart((point,)), (point,), catalog=catalog)
    assert (outcome.added, outcome.there_already) == ((), (point.id,))
