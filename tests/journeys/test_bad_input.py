"""Bad input at the real window: refused with the reason, or recorded as it happened; never lost."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from injector_app.domain.point import PointState
from injector_app.domain.position import Position
from injector_app.domain.treatment import Treatment
from injector_app.gui.shared.object_names import ObjectName
from injector_app.usecases.open_draft import open_draft
from injector_app.usecases.save_draft import save_draft
from tests.journeys.journeys import PREEMPT, a_place
from tests.support.journey_stage import JourneyStage
from tests.support.pause import pause
from tests.support.pointer_hand import PointerHand
from tests.support.pointers import Mouse
from tests.support.real_desk import wait_until
from tests.support.window import press

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
VIAL_1 = f"{ObjectName.VIAL_PRODUCT}.1"


@pytest.fixture
def hand(stage: JourneyStage) -> PointerHand:
    stage.desk.window.resize(1440, 900)
    stage.open_chart()
    return PointerHand(stage.desk, Mouse(), least=44)


def said(stage: JourneyStage) -> str:
    """Everything that is written in the window."""
    labels = stage.desk.window.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


def type_over(stage: JourneyStage, name: str, text: str) -> QLineEdit:
    """Replace what stands in a field, and Enter."""
    line = stage.desk.window.findChild(QLineEdit, name)
    assert line is not None
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)
    stage.desk.settle()
    return line


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("0", "0"),
        ("-5", "-5"),
        ("10001", "10001 U is more than any vial"),
        ("2.555", "0.01"),
        ("2,5", "2,5"),
        ("12abc", "12abc"),
    ],
)
def test_impossible_dose_is_refused_with_the_reason(
    stage: JourneyStage, hand: PointerHand, text: str, reason: str
) -> None:
    hand.word("5")
    hand.click_body(a_place(stage))
    line = type_over(stage, ObjectName.CHART_DOSE, text)
    assert reason in line.accessibleDescription()
    assert line.accessibleDescription() in said(stage)
    assert [str(point.units) for point in stage.treatment.chart] == ["5"]
    assert not hand.modals


def test_pasted_text_is_no_dose(stage: JourneyStage, hand: PointerHand) -> None:
    hand.word("5")
    QApplication.clipboard().setText("5 U\nDROP TABLE")
    hand.tap_on(ObjectName.CHART_DOSE)
    line = stage.desk.window.findChild(QLineEdit, ObjectName.CHART_DOSE)
    assert line is not None
    for key in (Qt.Key.Key_A, Qt.Key.Key_V):
        QTest.keyClick(line, key, CTRL)
    hand.key(Qt.Key.Key_Return)
    assert line.accessibleDescription()
    assert line.text() == "5"


def test_click_beside_the_body_places_nothing(stage: JourneyStage, hand: PointerHand) -> None:
    hand.word("5")
    hand.click_body(Position(0.03, 0.03))
    assert not stage.treatment.chart
    assert "beside the body" in said(stage)


def test_pattern_of_another_product_is_refused_and_names_both(
    stage: JourneyStage, hand: PointerHand
) -> None:
    hand.press(ObjectName.PATTERN_OTHERS)
    hand.press(f"{ObjectName.PATTERN}.glabella_abo.place")
    assert not stage.treatment.chart
    assert (
        "This pattern is of abobotulinumtoxinA (Dysport Therapeutic); the open vial is Botox,"
        " whose units are others."
    ) in said(stage)
    assert not hand.modals


def test_switching_the_product_asks_once_and_keeps_the_sites(
    stage: JourneyStage, hand: PointerHand
) -> None:
    hand.press(PREEMPT)
    hand.press(ObjectName.CHART_GIVE_ALL)
    places = [point.position for point in stage.treatment.chart]
    hand.press(ObjectName.CHART_TAB_VIALS)
    hand.choose(VIAL_1, "Dysport Therapeutic 500")
    asked = "31 points have doses of Botox; units of Dysport Therapeutic are other units."
    assert asked in said(stage)
    assert [str(point.units) for point in stage.treatment.chart] == ["5"] * 31
    hand.press(f"{ObjectName.CLEAR_DOSES}.1")
    assert [point.position for point in stage.treatment.chart] == places
    assert not any(point.has_dose for point in stage.treatment.chart)
    assert {point.state for point in stage.treatment.chart} == {PointState.PLANNED}
    assert stage.treatment.vials[0].product == "dysport"
    hand.choose(VIAL_1, "Botox 100")
    assert stage.treatment.vials[0].product == "botox"
    hand.press(ObjectName.CHART_UNDO)
    hand.press(ObjectName.CHART_UNDO)
    assert [str(point.units) for point in stage.treatment.chart] == ["5"] * 31
    assert not hand.modals


def test_overdrawn_vial_is_recorded_and_says_by_how_much(
    stage: JourneyStage, hand: PointerHand
) -> None:
    hand.word("150")
    place = a_place(stage)
    hand.click_body(place)
    hand.click_body(Position(place.x, place.y - 0.06))
    assert [str(point.units) for point in stage.treatment.chart] == ["150", "150"]
    assert "285 U over" in said(stage)
    hand.press(ObjectName.CHART_SIGN)
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    words = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "200 U = 300 given + 185 discarded: 285 U more than the vial holds" in words
    hand.press(ObjectName.SIGN_CANCEL)


def test_expired_vial_is_refused_with_the_reason(stage: JourneyStage, hand: PointerHand) -> None:
    hand.press(ObjectName.CHART_TAB_VIALS)
    before = stage.treatment.vials
    type_over(stage, f"{ObjectName.VIAL_EXPIRES}.1", "2026-11-19")
    assert stage.treatment.vials == before
    assert "The vial expired on 2026-11-19, before the visit on 2026-11-20." in said(stage)


def test_vial_of_another_product_is_not_offered_to_a_dosed_point(
    stage: JourneyStage, hand: PointerHand
) -> None:
    hand.word("5")
    hand.click_body(a_place(stage))
    hand.press(ObjectName.CHART_TAB_VIALS)
    hand.choose(ObjectName.VIAL_ADD, "Dysport Therapeutic 500")
    hand.click_body(a_place(stage))
    with pytest.raises(StopIteration):
        hand.choose(ObjectName.POINT_VIAL, "Vial 2")
    assert stage.treatment.chart.points[0].vial == 0


def test_clock_before_the_last_treatment_is_said_and_charted(
    stage: JourneyStage, hand: PointerHand
) -> None:
    hand.press(ObjectName.CHART_TAB_VISIT)
    type_over(stage, ObjectName.VISIT_DATE, "2026-08-20")
    hand.press(ObjectName.CHART_TAB_PAST)
    assert str(stage.treatment.day) == "2026-08-20"
    assert "2026-08-26, 6 days after this visit" in said(stage)


def test_two_desks_on_one_chart_keep_the_work_of_both(
    stage: JourneyStage, hand: PointerHand
) -> None:
    hand.word("5")
    draft = open_draft(stage.work, treatment_id=stage.treatment.id).draft
    save_draft(stage.work, draft=replace(draft, treatment=replace(draft.treatment, notes="theirs")))
    _place_unsaved(stage, hand)
    assert "The record was changed elsewhere since you opened it." in said(stage)
    assert len(stage.treatment.chart) == 1, "the work is still on the screen"
    assert stored(stage).notes == "theirs"
    press(stage.desk.page, "chart.keep_mine")
    wait_until(lambda: stored(stage) == stage.treatment)


def test_full_disk_keeps_the_work_and_saves_it_once_there_is_room(
    stage: JourneyStage, hand: PointerHand
) -> None:
    hand.word("5")
    stage.disk.megabytes = 5
    _place_unsaved(stage, hand)
    _place_unsaved(stage, hand, aside=0.05)
    assert "Only 5 MB are free on the disk" in stage.desk.page.banner.text
    assert len(stage.treatment.chart) == 2
    assert not stored(stage).chart
    stage.disk.megabytes = 500
    hand.press("chart.save_now")
    assert stored(stage) == stage.treatment
    assert not stage.desk.page.banner.isVisible()
    assert "Saved" in said(stage)


def stored(stage: JourneyStage) -> Treatment:
    return open_draft(stage.work, treatment_id=stage.treatment.id).draft.treatment


def _place_unsaved(stage: JourneyStage, hand: PointerHand, aside: float = 0.0) -> None:
    """A click whose save is refused."""
    place = a_place(stage)
    spot = hand.pixel(Position(place.x + aside, place.y))
    QTest.mouseClick(hand.canvas.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    stage.desk.page.document.settle()
    wait_until(lambda: stage.desk.jobs.is_idle)
    # The banner takes its room while a person reads it.
    pause(200)
    assert not stage.desk.presenter.is_stored
    assert stage.desk.page.banner.isVisible()
