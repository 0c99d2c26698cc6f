"""Child process: the real chart places a point among 300 and drags 100, beside its peers."""

import os
import sys
import tempfile
from functools import partial
from itertools import islice
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from injector_app.gui.application import build_application
from tests.bench.busy_chart import DRAGGED, fill_chart, free_spots
from tests.bench.crowded_chart import a_crowded_draft
from tests.bench.peer_rounds import CLICKS, FRAMES, PaintClock, report
from tests.support.chart_hand import LEFT, NO_KEY, ChartHand
from tests.support.charting import a_registered_patient
from tests.support.clinic import CLINICIAN, open_as, set_up
from tests.support.real_catalog import real_catalog
from tests.support.real_desk import RealDesk

SIZE = (1200, 900)


class _Watch(QObject):
    """Tells a clock when the canvas was painted."""

    def __init__(self, clock: PaintClock, canvas: QWidget) -> None:
        super().__init__(canvas)
        self._clock = clock
        canvas.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self._clock.count()
        return False


def main(folder: Path) -> None:
    """Do what the peers do, with everything that a chart keeps in step."""
    application, look = build_application()
    set_up(folder, real_catalog())
    work = open_as(CLINICIAN, folder, folder, real_catalog())
    draft = a_crowded_draft(work, a_registered_patient(work)).treatment.id
    desk = RealDesk(work, look)
    desk.window.resize(*SIZE)
    desk.open_draft(draft)
    hand, clock = ChartHand(desk.page), PaintClock(application.processEvents)
    hand.take_dose("5")
    fill_chart(desk, hand.canvas.diagram)
    clock.rest(3)
    _Watch(clock, hand.canvas.viewport())
    report(_placing(desk, hand, clock), _dragging(desk, hand, clock))
    os._exit(0)


def _placing(desk: RealDesk, hand: ChartHand, clock: PaintClock) -> list[float]:
    times = []
    for place in islice(free_spots(hand), CLICKS):
        before = len(hand.points)
        QTest.mouseMove(hand.canvas.viewport(), hand.pixel(place))
        desk.settle()
        clock.rest()
        times.append(clock.after(partial(hand.click, place)))
        desk.settle()
        assert len(hand.points) == before + 1
    return times


def _dragging(desk: RealDesk, hand: ChartHand, clock: PaintClock) -> list[float]:
    points, viewport = hand.points[:DRAGGED], hand.canvas.viewport()
    desk.page.selection.choose(point.id for point in points)
    desk.settle()
    clock.rest()
    start = hand.pixel(points[0].position)
    QTest.mousePress(viewport, LEFT, NO_KEY, start)
    return [
        clock.after(partial(QTest.mouseMove, viewport, start + QPoint(8 + frame % 30, frame % 25)))
        for frame in range(FRAMES)
    ]


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as name:
        main(Path(name) / "clinic")
