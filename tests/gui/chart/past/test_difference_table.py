"""Place by place, what differs."""

from dataclasses import replace

from injector_app.gui.chart.page import ChartPage
from tests.support.chart_hand import PROCERUS, ChartHand


def changes(page: ChartPage) -> list[str]:
    table = page.past.panel.table
    return [str(table.index(row, 5).data()) for row in range(table.rowCount())]


def test_moved_and_redosed_point_says_so(told: ChartPage, hand: ChartHand) -> None:
    hand.place(replace(PROCERUS, x=PROCERUS.x + 0.03), dose="7.5")
    told.document.settle()
    assert changes(told) == ["not this time", "not this time", "5 → 7.5 U, moved 7 mm"]
    assert [ghost.now is not None for ghost in told.past.ghosts.shown].count(True) == 1
