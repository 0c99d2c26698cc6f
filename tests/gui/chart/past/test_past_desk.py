"""The sums follow the chart."""

from injector_app.gui.chart.page import ChartPage
from tests.support.chart_hand import PROCERUS, ChartHand


def test_recorded_sums_stand_beside_their_reference(told: ChartPage, hand: ChartHand) -> None:
    hand.place(PROCERUS)
    told.document.settle()
    lines = told.past.panel.references.lines
    assert lines[0].startswith("86 days since the last toxin (08/26/2026).")
    assert lines[1].startswith("Recorded total 5 U onabotulinumtoxinA in 84 days.")
