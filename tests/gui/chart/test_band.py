"""A band says what it caught, and chooses nothing itself."""

from PySide6.QtCore import QPointF

from injector_app.domain.position import Position
from injector_app.gui.chart.band import Band
from tests.support.chart_hand import LEFT_CORRUGATOR, PROCERUS, ChartHand


def test_caught_marks_are_told_at_the_end(hand: ChartHand) -> None:
    hand.place(PROCERUS, LEFT_CORRUGATOR)
    band = Band(hand.canvas, hand.page.selection)
    start, end = (QPointF(hand.pixel(Position(*place))) for place in ((0.4, 0.3), (0.55, 0.5)))
    band.stretch(start, end, joins=False)
    assert not hand.page.selection.ids
    assert band.end() == {hand.points[0].id}
    assert band.end() == frozenset()
