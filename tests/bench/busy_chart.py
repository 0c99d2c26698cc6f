"""One of 300 points placed, moved or given another dose; 100 points dragged together."""

from collections.abc import Callable, Iterator
from itertools import islice

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from injector_app.domain.chart import Chart
from injector_app.domain.diagram import Diagram
from injector_app.domain.ids import TreatmentId
from injector_app.domain.position import Position
from injector_app.gui.chart.press import MOUSE_REACH
from injector_app.gui.shared.theme import Look
from injector_app.work.context import Work
from tests.bench.crowded_chart import DIAGRAM
from tests.bench.timing import Line, milliseconds, percentile, within
from tests.support.builders import a_point
from tests.support.chart_hand import LEFT, NO_KEY, ChartHand
from tests.support.pause import pause
from tests.support.real_desk import RealDesk

POINTS, DRAGGED = 300, 100
RUNS, FRAMES = 40, 120
SHARE = 0.95
LIMIT_MS, FRAME_MS = 5.0, 1000 / 60
ACROSS, DOWN = 0.027, 0.030
THUMBNAILS_MS = 3000


def busy_chart(work: Work, treatment_id: TreatmentId, look: Look) -> list[Line]:
    """Lines for each kind of edit, until the canvas is painted, and for a frame of a drag."""
    desk = RealDesk(work, look)
    desk.open_draft(treatment_id)
    hand = ChartHand(desk.page)
    hand.take_dose("5")
    fill_chart(desk, hand.canvas.diagram)
    pause(THUMBNAILS_MS)
    free = free_spots(hand)
    lines = [
        within(
            f"{what} 1 of {POINTS} points, p95",
            ours=_edits(desk, edit, chooses=chooses),
            limit=LIMIT_MS,
        )
        for what, chooses, edit in (
            ("Place", False, lambda number: hand.click(free[number])),
            ("Move", True, lambda _: hand.key(Qt.Key.Key_Right)),
            ("Re-dose", True, lambda number: desk.page.dose_bar.give(str(number + 6))),
        )
    ]
    lines.append(within(f"Frame of dragging {DRAGGED}, p95", ours=_drag(desk), limit=FRAME_MS))
    desk.close()
    return lines


def fill_chart(desk: RealDesk, diagram: Diagram) -> None:
    places = islice(_grid(diagram, 0.0), POINTS)
    points = (a_point(diagram=DIAGRAM, position=place, region="") for place in places)
    treatment = desk.page.document.treatment
    desk.page.document.edit(treatment.with_chart(Chart(tuple(points))), "many")
    desk.settle()


def free_spots(hand: ChartHand) -> tuple[Position, ...]:
    canvas = hand.canvas
    places = (
        place
        for place in _grid(canvas.diagram, 0.5)
        if canvas.mark_at(QPointF(hand.pixel(place)), MOUSE_REACH + 1) is None
    )
    return tuple(islice(places, RUNS + 1))


def _edits(desk: RealDesk, edit: Callable[[int], object], *, chooses: bool) -> float:
    """Each edit is undone again, so that there are always as many points."""
    page, viewport = desk.page, desk.page.canvas_panel.canvas.viewport()
    times = []
    for number in range(RUNS + 1):
        if chooses:
            page.selection.choose((page.document.treatment.chart.points[number].id,))
        else:
            page.selection.clear()
        desk.settle()
        before = page.document.treatment

        def act(number: int = number) -> None:
            edit(number)
            viewport.repaint()

        times.append(milliseconds(act))
        assert page.document.treatment != before
        desk.settle()
        page.document.undo_stack.undo()
        desk.settle()
    return percentile(times[1:], SHARE)


def _drag(desk: RealDesk) -> float:
    """A frame is a mouse move until everything is painted at its new place."""
    hand = ChartHand(desk.page)
    points = hand.points[:DRAGGED]
    desk.page.selection.choose(point.id for point in points)
    desk.settle()
    viewport, start = hand.canvas.viewport(), hand.pixel(points[0].position)
    QTest.mousePress(viewport, LEFT, NO_KEY, start)
    times = []
    for frame in range(FRAMES):

        def move(frame: int = frame) -> None:
            QTest.mouseMove(viewport, start + QPoint(8 + frame % 60, frame % 25))
            viewport.repaint()

        times.append(milliseconds(move))
        QApplication.processEvents()
    hand.canvas.cancel_press()
    QTest.mouseRelease(viewport, LEFT, NO_KEY, start)
    return percentile(times[1:], SHARE)


def _grid(diagram: Diagram, shift: float) -> Iterator[Position]:
    for row in range(int(1 / DOWN)):
        for column in range(int(1 / ACROSS)):
            place = Position((column + shift) * ACROSS, (row + shift) * DOWN)
            if diagram.contains(place):
                yield place
