"""Points whose drawing is not here are named."""

import pytest

from injector_app.domain.chart import Chart
from injector_app.domain.undrawn_points import undrawn_notice, undrawn_points
from tests.support.builders import a_point
from tests.support.small_catalog import small_catalog

CATALOG = small_catalog()


@pytest.mark.parametrize(
    "unknown", [{"atlas_version": 9}, {"variant": "child"}, {"diagram": "tail"}]
)
def test_unknown_version_body_or_view_is_undrawn(unknown: dict[str, object]) -> None:
    chart = Chart((a_point(), a_point(**unknown), a_point(diagram="head_left")))
    assert undrawn_points(chart, CATALOG) == (2,)
    assert undrawn_notice(chart, CATALOG).endswith("not in this copy of the program: 2.")


def test_nothing_is_said_when_all_are_drawn() -> None:
    chart = Chart((a_point(), a_point(diagram="head_left")))
    assert undrawn_points(chart, CATALOG) == ()
    assert undrawn_notice(chart, CATALOG) == ""
