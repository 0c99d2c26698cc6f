"""A click until its mark is painted, against a bare scene; and the picture after a zoom."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from injector_app.gui.shared.theme import Look
from injector_app.work.context import Work
from tests.bench.bare_scene import BareScene, show_in_window
from tests.bench.crowded_chart import DIAGRAM, a_crowded_draft, free_places, marked_places
from tests.bench.paint_watch import PaintWatch
from tests.bench.timing import Line, median, percentile, ratio, within
from tests.support.chart_hand import ChartHand
from tests.support.real_desk import RealDesk

CLICKS = 60
SHARE = 0.95
UNDO = (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def click_to_mark(work: Work, look: Look) -> list[Line]:
    """Lines for clicking and zooming on a chart with 200 marks; every click is saved as well."""
    desk = RealDesk(work, look)
    desk.open_draft(a_crowded_draft(work).treatment.id)
    lines = [*_clicks(desk, work), *_zooms(desk)]
    desk.close()
    return lines


def _clicks(desk: RealDesk, work: Work) -> list[Line]:
    hand = ChartHand(desk.page)
    hand.take_dose("5")
    desk.settle()
    diagram = work.catalog.diagram(DIAGRAM)
    bare = BareScene(hand.canvas.viewport().grab())
    window = show_in_window(bare)
    for place in marked_places(diagram):
        bare.add_mark(hand.pixel(place).toPointF())
    ours, peer = [], []
    watch, bare_watch = PaintWatch(hand.canvas.viewport()), PaintWatch(bare.viewport())
    places = free_places(diagram)
    for number in range(CLICKS + 1):
        spot = hand.pixel(places[number % len(places)])
        count = len(hand.points)
        ours.append(watch.click(spot))
        assert len(hand.points) == count + 1
        desk.settle()
        QTest.keyClick(hand.canvas, *UNDO)
        desk.settle()
        assert len(hand.points) == count
        peer.append(bare_watch.click(spot))
        bare.remove_newest()
        QApplication.processEvents()
    window.close()
    found, against = percentile(ours[1:], SHARE), percentile(peer[1:], SHARE)
    named = "bare scene, 200 ellipses"
    return [
        within("Click to painted mark, 200 marks, p95", ours=found, limit=4),
        ratio("Click to painted mark, 200 marks, p95", ours=found, peer=against, named=named, limit=2),
    ]


def _zooms(desk: RealDesk) -> list[Line]:
    canvas = desk.page.canvas_panel.canvas
    zooms = [canvas.zoom_in, canvas.zoom_out]

    def zoom() -> None:
        zooms.reverse()
        zooms[0]()
        canvas.viewport().repaint()

    def sharpen() -> None:
        zoom()
        canvas.sharpen()
        canvas.viewport().repaint()

    return [
        within("Next picture after a zoom", ours=median(zoom, runs=20), limit=33),
        within("Full repaint on zoom", ours=median(sharpen, runs=20), limit=33),
    ]
