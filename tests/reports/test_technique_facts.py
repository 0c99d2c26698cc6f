"""Depth and needle are said once, or point by point."""

from injector_app.domain.chart import Chart
from injector_app.domain.point import Depth, PointState
from injector_app.reports.technique_facts import technique_facts
from tests.support.builders import a_point


def test_shared_value_is_said_once() -> None:
    chart = Chart((a_point(needle="30 G"), a_point(needle="30 G")))
    assert dict(technique_facts(chart)) == {"Depth": "Intramuscular", "Needle": "30 G"}


def test_different_values_name_their_points() -> None:
    shallow = a_point(depth=Depth.INTRADERMAL, needle="32 G")
    chart = Chart((a_point(), shallow, shallow, shallow))
    facts = dict(technique_facts(chart))
    assert facts["Depth"] == "Intramuscular: 1; intradermal: 2\u20134"
    assert facts["Needle"] == "not recorded: 1; 32 G: 2\u20134"


def test_points_not_given_say_nothing() -> None:
    chart = Chart((a_point(depth=Depth.INTRADERMAL, state=PointState.NOT_GIVEN), a_point()))
    assert dict(technique_facts(chart)) == {"Depth": "Intramuscular", "Needle": ""}
