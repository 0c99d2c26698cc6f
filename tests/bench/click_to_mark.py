"""A click until its mark is painted, against a bare scene; and the picture after a zoom."""

from collections.abc import Iterator
from itertools import islice

from PySide6.QtWidgets import QApplication

from injector_app.domain.ids import TreatmentId
from injector_app.gui.shared.theme import Look
from injector_app.work.context import Work
from tests.bench.bare_scene import BareScene, show_in_window
from tests.bench.crowded_chart import free_places, marked_places
from tests.bench.paint_watch import PaintWatch
from tests.bench.timing import Line, median, percentile, ratio, within
from tests.support.chart_hand import ChartHand
from tests.support.pause import pause
from tests.support.real_desk import RealDesk

CLICKS = 60
SHARE = 0.95
# The thumbnails of all diagrams are drawn in the first moments, one at a time.
THUMBNAILS_MS = 3000
WHAT = "Click to painted mark, 200 marks, p95"


def click_to_mark(work: Work, treatment_id: TreatmentId, look: Look) -> list[Line]:
    """Lines for clicking and zooming on a chart with 200 marks; every click is saved as well."""
    desk = RealDesk(work, look)
    desk.open_draft(treatment_id)
    ChartHand(desk.page).take_dose("5")
    pause(THUMBNAILS_MS)
    lines = [*_clicks(desk), *_zooms(desk)]
    desk.close()
    return lines


def _clicks(desk: RealDesk) -> list[Line]:
    hand = ChartHand(desk.page)
    bare = BareScene(hand.canvas.viewport().grab())
    window = show_in_window(bare)
    for place in marked_places(hand.canvas.diagram):
        bare.add_mark(hand.pixel(place).toPointF())
    ours, peer = zip(*islice(_pairs(desk, hand, bare), 1, CLICKS + 1), strict=True)
    window.close()
    found, against = percentile(ours, SHARE), percentile(peer, SHARE)
    named = "bare scene with 200 ellipses"
    return [
        within(WHAT, ours=found, limit=4),
        ratio(WHAT, ours=found, peer=against, named=named, limit=2),
    ]


def _pairs(desk: RealDesk, hand: ChartHand, bare: BareScene) -> Iterator[tuple[float, float]]:
    watch, bare_watch = PaintWatch(hand.canvas.viewport()), PaintWatch(bare.viewport())
    places = free_places(hand.canvas.diagram)
    count = len(hand.points)
    for place in places:
        ours = watch.click(hand.pixel(place))
        assert len(hand.points) == count + 1
        desk.settle()
        hand.page.document.undo_stack.undo()
        desk.settle()
        assert len(hand.points) == count
        peer = bare_watch.click(hand.pixel(place))
        bare.remove_newest()
        QApplication.processEvents()
        yield ours, peer


def _zooms(desk: RealDesk) -> list[Line]:
    canvas = desk.page.canvas_panel.canvas
    steps = [canvas.zoom_out, canvas.zoom_in]

    def zoom() -> None:
        steps.reverse()
        steps[0]()
        canvas.viewport().repaint()

    def sharpen() -> None:
        zoom()
        canvas.sharpen()
        canvas.viewport().repaint()

    return [
        within("Next picture after a zoom", ours=median(zoom, runs=20), limit=33),
        within("Full repaint on zoom", ours=median(sharpen, runs=20), limit=33),
    ]
