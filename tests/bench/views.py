"""The chart's views: the first one after opening, going from one to another, what lies where."""

import gc
import random
import statistics
import time
from pathlib import Path

from injector_app.domain.catalog import Catalog
from injector_app.domain.diagram import Diagram
from injector_app.domain.edition import DrawingId
from injector_app.domain.ids import TreatmentId
from injector_app.domain.position import Position
from injector_app.gui.shared.theme import Look
from injector_app.reference.load_catalog import load_catalog
from injector_app.system.paths import resources_folder
from tests.bench.paint_watch import PaintWatch
from tests.bench.timing import Line, percentile, within
from tests.support.clinic import CLINICIAN, open_as
from tests.support.real_desk import RealDesk, wait_until

OPENINGS, ROUNDS, PLACES = 5, 12, 4000
SHARE = 0.95


def views(clinic: Path, draft: TreatmentId, look: Look) -> list[Line]:
    """Lines for a draft on several diagrams."""
    first = [_opening(clinic, draft, look) for _ in range(OPENINGS)]
    return [
        within("First view after opening a chart", ours=statistics.median(first), limit=60),
        _switching(clinic, draft, look),
        _looking_up(load_catalog(resources_folder())),
    ]


def _opening(clinic: Path, draft: TreatmentId, look: Look) -> float:
    """Milliseconds until the canvas shows its diagram; no diagram was read before."""
    desk = _desk(clinic, look)
    # The list has been on the screen for a moment, as it has when somebody chooses a patient.
    wait_until(lambda: desk.page.parentWidget() is not None and desk.jobs.is_idle)
    canvas = desk.page.canvas_panel.canvas
    watch = PaintWatch(canvas.viewport())
    elapsed = watch.paint_after(lambda: desk.presenter.open(draft))
    assert canvas.diagram.drawing_id == desk.page.document.treatment.chart.drawings[0]
    desk.settle()
    desk.close()
    return elapsed


def _switching(clinic: Path, draft: TreatmentId, look: Look) -> Line:
    desk = _desk(clinic, look)
    desk.open_draft(draft)
    shown, *others = desk.page.document.treatment.chart.drawings
    drawings = [*others, shown]
    watch = PaintWatch(desk.page.canvas_panel.canvas.viewport())
    times = [_switch(desk, watch, drawing) for _ in range(ROUNDS) for drawing in drawings]
    desk.close()
    found = percentile(times[len(drawings) :], SHARE)
    return within(f"Switching between {len(drawings)} views, p95", ours=found, limit=16)


def _switch(desk: RealDesk, watch: PaintWatch, drawing: DrawingId) -> float:
    elapsed = watch.paint_after(lambda: desk.page.strip.choose(drawing))
    desk.settle()
    return elapsed


def _desk(clinic: Path, look: Look) -> RealDesk:
    catalog = load_catalog(resources_folder())
    # As the program does when everything is loaded: what was measured before is not looked through.
    gc.collect()
    gc.freeze()
    return RealDesk(open_as(CLINICIAN, clinic, clinic, catalog), look)


def _looking_up(catalog: Catalog) -> Line:
    diagram = max(catalog.diagrams.values(), key=lambda each: len(each.regions))
    chance = random.Random(1)  # noqa: S311 - places, not secrets
    places = (Position(chance.random(), chance.random()) for _ in range(PLACES))
    times = [_look_up(diagram, place) for place in places if diagram.contains(place)]
    what = f"Region under the pointer ({len(diagram.regions)} on the view), p95"
    found = percentile(times, SHARE)
    return Line(what, f"{found:.3f} ms", "limit", found, 0.2, "ms")


def _look_up(diagram: Diagram, place: Position) -> float:
    start = time.perf_counter()
    if diagram.contains(place):
        diagram.region_at(place)
        diagram.caution_zones_at(place)
    return (time.perf_counter() - start) * 1000
