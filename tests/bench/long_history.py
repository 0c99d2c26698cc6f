"""A patient with 40 past treatments: until the chart is live, and a step of the time slider.

The first opening after the start is left out: it also prepares what later ones reuse.
"""

import statistics
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSlider

from injector_app.domain.ids import TreatmentId
from injector_app.domain.patient import Patient
from injector_app.gui.chart.diagram_list import DiagramList
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.theme import Look
from injector_app.work.context import Work
from tests.bench.asleep import asleep_until
from tests.bench.stopwatch import Stopwatch
from tests.bench.timing import Line, milliseconds, percentile, within
from tests.support.journey_stage import a_past_visit
from tests.support.real_desk import RealDesk, wait_until
from tests.support.window import find, press

VISITS, WEEKS = 40, 12
OPENINGS, SHARE = 7, 0.95


def give_a_history(work: Work, patient: Patient) -> None:
    """Forty signed visits with 31 points, the oldest first."""
    for visit in range(VISITS, 0, -1):
        a_past_visit(work, patient, days_ago=visit * WEEKS * 7)


def long_history(work: Work, patient: Patient, look: Look) -> list[Line]:
    """Lines for a new treatment of that patient."""
    desk = RealDesk(work, look)
    desk.window.resize(1600, 1000)
    live, complete = zip(*(_open(desk, patient) for _ in range(OPENINGS)), strict=True)
    steps = _steps(desk)
    desk.close()
    what = f"Opening a patient with {VISITS} past treatments"
    return [
        within(f"{what}, painted", ours=statistics.median(live[1:]), limit=150),
        within("The same, all past visits read", ours=statistics.median(complete[1:]), limit=150),
        within("Step of the time slider, p95", ours=percentile(steps, SHARE), limit=16),
    ]


def _open(desk: RealDesk, patient: Patient) -> tuple[float, float]:
    """Until the diagram is painted and can be clicked, and until the past is beside it."""
    document, before = desk.page.document, _treatment_id(desk)
    watch = Stopwatch()
    desk.presenter.new_treatment(patient.id)
    asleep_until(lambda: document.is_open and _treatment_id(desk) != before)
    desk.page.canvas_panel.canvas.viewport().repaint()
    live = watch.ms
    asleep_until(lambda: desk.jobs.is_idle)
    document.settle()
    desk.page.canvas_panel.canvas.viewport().repaint()
    complete = watch.ms
    assert _slider(desk).maximum() == VISITS - 1
    desk.settle()
    return live, complete


def _steps(desk: RealDesk) -> list[float]:
    press(desk.page, ObjectName.CHART_TAB_PAST)
    desk.settle()
    # In the program the small pictures of the diagrams are drawn while a patient is looked for.
    wait_until(lambda: not _is_drawing(desk))
    slider = _slider(desk)
    times = []
    for step in range(2 * (VISITS - 1)):
        key = Qt.Key.Key_Left if step < VISITS - 1 else Qt.Key.Key_Right
        before = slider.value()
        times.append(milliseconds(partial(_step, desk, slider, key)))
        assert slider.value() != before
        QApplication.processEvents()
    return times[1:]


def _step(desk: RealDesk, slider: QSlider, key: Qt.Key) -> None:
    QTest.keyClick(slider, key)
    QApplication.processEvents()
    desk.page.canvas_panel.canvas.viewport().repaint()


def _is_drawing(desk: RealDesk) -> bool:
    lists = desk.window.findChildren(DiagramList)
    return any(timer.isActive() for each in lists for timer in each.findChildren(QTimer))


def _slider(desk: RealDesk) -> QSlider:
    return find(desk.page, ObjectName.PAST_SLIDER, QSlider)


def _treatment_id(desk: RealDesk) -> TreatmentId | None:
    document = desk.page.document
    return document.treatment.id if document.is_open else None
