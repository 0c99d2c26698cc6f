"""Needles used in this treatment come before the usual ones."""

from injector_app.domain.chart import Chart
from injector_app.gui.chart.needles import SHOWN, USUAL, needles
from tests.support.builders import a_point, a_treatment


def test_last_used_is_on_top_and_none_is_doubled() -> None:
    points = (a_point(needle="29 G"), a_point(), a_point(needle=USUAL[1]))
    offered = needles(a_treatment(chart=Chart(points)))
    assert offered[:3] == (USUAL[1], "29 G", USUAL[0])
    assert len(offered) == len(set(offered)) == SHOWN
