"""PREEMPT planned and given with two real actions, and undone; everything kept in step."""

import statistics
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from injector_app.domain.chart import EMPTY_CHART
from injector_app.domain.ids import TreatmentId
from injector_app.domain.patient import Patient
from injector_app.gui.chart.detail_tabs import PATTERNS
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.theme import Look
from injector_app.usecases.save_draft import save_draft
from injector_app.work.context import Work
from tests.bench.timing import Line, milliseconds, within
from tests.support.charting import a_complete_draft
from tests.support.real_desk import RealDesk
from tests.support.window import find

RUNS = 9


def an_empty_migraine_draft(work: Work, patient: Patient) -> TreatmentId:
    """A draft that lacks only its points."""
    draft = a_complete_draft(work, patient)
    empty = draft.treatment.with_chart(EMPTY_CHART)
    return save_draft(work, draft=replace(draft, treatment=empty)).treatment.id


def pattern_to_given(work: Work, treatment_id: TreatmentId, look: Look) -> list[Line]:
    """Lines for planning and giving, and for undoing both."""
    desk = RealDesk(work, look)
    desk.open_draft(treatment_id)
    made, undone = zip(*(_round(desk) for _ in range(RUNS)), strict=True)
    desk.close()
    return [
        within("PREEMPT planned and given", ours=statistics.median(made[1:]), limit=50),
        within("Undo of both", ours=statistics.median(undone[1:]), limit=16),
    ]


def _round(desk: RealDesk) -> tuple[float, float]:
    page = desk.page
    page.details.show_tab(PATTERNS)
    QApplication.processEvents()
    made = milliseconds(lambda: _plan_and_give(desk))
    assert len(page.document.treatment.chart.given) == 31
    desk.settle()
    undone = milliseconds(lambda: _undo(desk))
    assert not page.document.treatment.chart
    desk.settle()
    return made, undone


def _plan_and_give(desk: RealDesk) -> None:
    page = desk.page
    button = find(page, f"{ObjectName.PATTERN}.preempt_155.place", Button)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    canvas = page.canvas_panel.canvas
    QTest.keyClick(canvas, Qt.Key.Key_G, Qt.KeyboardModifier.ShiftModifier)
    canvas.viewport().repaint()
    page.document.settle()


def _undo(desk: RealDesk) -> None:
    page = desk.page
    page.document.undo_stack.undo()
    page.document.undo_stack.undo()
    page.canvas_panel.canvas.viewport().repaint()
    page.document.settle()
