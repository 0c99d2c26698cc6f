"""One key plans a visit again; the visit in view, else the last; nothing is read for it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSlider, QSlider
from pytestqt.qtbot import QtBot

from injector_app.domain.ids import PointId
from injector_app.domain.point import PointState
from injector_app.gui.chart.detail_tabs import PATTERNS
from injector_app.gui.chart.page import ChartPage
from injector_app.gui.chart.past.past import KnownPast
from injector_app.gui.chart.past.repeating import NONE_TO_REPEAT
from injector_app.gui.chart.pattern_placing import ALREADY_HERE
from injector_app.gui.chart.presenter import ChartPresenter
from injector_app.gui.jobs import Jobs
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.theme import Look
from injector_app.work.context import Work
from tests.support.chart_hand import ChartHand
from tests.support.charting import a_registered_patient, a_signed_note
from tests.support.earlier_visit import earlier_visit
from tests.support.window import find, press


def origins(page: ChartPage) -> list[PointId | None]:
    return [point.origin for point in page.document.treatment.chart]


def points_of(page: ChartPage, place: int) -> list[PointId | None]:
    return [point.id for point in page.past.past.notes[place].treatment.chart]


def test_key_plans_the_last_visit(told: ChartPage, hand: ChartHand) -> None:
    hand.key(Qt.Key.Key_R)
    assert origins(told) == points_of(told, 0)
    assert {point.state for point in hand.points} == {PointState.PLANNED}
    assert told.document.past == told.past.past.notes[0].treatment


def test_key_plans_the_visit_in_view(told: ChartPage, hand: ChartHand) -> None:
    slider = find(told, ObjectName.PAST_SLIDER, QSlider)
    slider.triggerAction(QAbstractSlider.SliderAction.SliderSingleStepSub)
    hand.key(Qt.Key.Key_R)
    assert origins(told) == points_of(told, 1)


def test_button_beside_a_visit_plans_that_one(told: ChartPage) -> None:
    press(told, ObjectName.CHART_TAB_PAST)
    press(told, ObjectName.PAST_EARLIER)
    press(told, ObjectName.PAST_REPEAT)
    assert origins(told) == points_of(told, 1)


def test_patterns_offer_the_last_one_whatever_is_in_view(told: ChartPage) -> None:
    told.past.past.choose(1)
    told.details.show_tab(PATTERNS)
    line = told.details.patterns.repeat
    assert line.words == "08/26/2026 · Botox 15 U · 3 points"
    press(told, ObjectName.REPEAT_LAST)
    assert origins(told) == points_of(told, 0)
    assert told.past.past.place == 0


def test_second_repeat_of_one_visit_says_why_nothing_happens(
    told: ChartPage, hand: ChartHand
) -> None:
    hand.key(Qt.Key.Key_R)
    hand.key(Qt.Key.Key_R)
    assert len(hand.points) == 3
    assert told.past.panel.repeat.problem == ALREADY_HERE
    assert told.canvas_panel.status.hint == ALREADY_HERE


def test_new_patient_has_nothing_to_repeat(page: ChartPage, hand: ChartHand) -> None:
    page.past.past.open(KnownPast(page.document.treatment.patient, (), ()))
    hand.key(Qt.Key.Key_R)
    assert page.canvas_panel.status.hint == NONE_TO_REPEAT
    assert page.details.patterns.repeat.isHidden()


def test_key_that_comes_before_the_past_waits_for_it(page: ChartPage, hand: ChartHand) -> None:
    hand.key(Qt.Key.Key_R)
    assert not hand.points
    treatment = page.document.treatment
    page.past.past.open(KnownPast(treatment.patient, (earlier_visit(treatment, 86),), ()))
    assert len(hand.points) == 3


def test_key_waits_for_no_other_chart(page: ChartPage, hand: ChartHand) -> None:
    hand.key(Qt.Key.Key_R)
    page.document.open(page.document.treatment)
    treatment = page.document.treatment
    page.past.past.open(KnownPast(treatment.patient, (earlier_visit(treatment, 86),), ()))
    assert not hand.points


def test_changes_are_known_again_after_reopening(
    qtbot: QtBot, work: Work, jobs: Jobs, look: Look
) -> None:
    page = ChartPage(look, catalog=work.catalog, clinic=work.clinic, clock=work.clock)
    qtbot.addWidget(page)
    presenter = ChartPresenter(page, work=work, jobs=jobs)
    patient = a_registered_patient(work)
    past = a_signed_note(work, patient).content.treatment
    presenter.new_treatment(patient.id)
    qtbot.waitUntil(lambda: page.past.past.shown is not None)
    page.repeating.repeat()
    assert page.document.treatment.indication == "chronic-migraine"
    presenter.open(page.document.treatment.id)
    assert jobs.drain(20_000)
    assert page.document.past == past
