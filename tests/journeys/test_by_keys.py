"""A whole visit by keyboard alone, from the sign-in to the signed note."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from injector_app.app.desk import Desk
from injector_app.app.room import Room
from injector_app.domain.found_treatment import TreatmentQuery
from injector_app.domain.point import Depth
from injector_app.gui.jobs import Jobs
from injector_app.gui.main_window import MainWindow
from injector_app.gui.shared.door_names import DoorName
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.theme import Look
from injector_app.usecases.search_treatments import search_treatments
from tests.journeys.journeys import LOT
from tests.support.charting import a_registered_patient
from tests.support.clinic import CLINICIAN, PASSWORD, open_as
from tests.support.front_door import FrontDoor
from tests.support.journey_stage import JourneyStage, a_past_visit
from tests.support.key_hand import KeyHand
from tests.support.real_catalog import real_catalog
from tests.support.real_desk import wait_until

Key = Qt.Key
SHIFT, CTRL, ALT = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
TABS = (
    ObjectName.CHART_TAB_PATTERNS,
    ObjectName.CHART_TAB_POINTS,
    ObjectName.CHART_TAB_VIALS,
    ObjectName.CHART_TAB_VISIT,
    ObjectName.CHART_TAB_PAST,
)


@pytest.fixture
def door(look: Look, template: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[FrontDoor]:
    """The sign-in of a clinic whose patient was there 86 days ago."""
    work = open_as(CLINICIAN, template, tmp_path / "data", real_catalog())
    a_past_visit(work, a_registered_patient(work))
    work.close()
    window = MainWindow(look)
    (tmp_path / "outside").mkdir()
    made = FrontDoor(Room(window, look, Jobs(window)), real_catalog(), tmp_path / "outside", qtbot)
    window.resize(1440, 900)
    made.open(tmp_path / "data")
    window.activateWindow()
    yield made
    made.close()
    window.deleteLater()


def test_from_the_sign_in_to_the_signed_note(door: FrontDoor) -> None:
    hand = KeyHand(door.settle)
    desk = _sign_in(door, hand)
    hand.settle = partial(_settle, door, desk)
    page = desk.screens.chart
    _open_the_chart(desk, hand)
    hand.key(Key.Key_R)
    assert len(page.document.treatment.chart) == 31
    hand.show_tab(ObjectName.CHART_TAB_VIALS, TABS)
    hand.press(f"{ObjectName.VIAL_WAITED_FOR}.3")
    for answer in (LOT, "2027-06-30", "4", "45", "single-patient vial"):
        hand.word(answer)
    hand.tab_to(ObjectName.CHART_CANVAS)
    hand.key(Key.Key_G, SHIFT)
    assert len(page.document.treatment.chart.given) == 31
    _edit_by_keys(desk, hand)
    hand.show_tab(ObjectName.CHART_TAB_VISIT, TABS)
    for name in (
        ObjectName.VISIT_CONSENT,
        ObjectName.VISIT_NO_REACTION,
        ObjectName.SCREEN_NO_CHANGE,
    ):
        hand.press(name)
    assert not hand.modals
    hand.press(ObjectName.CHART_SIGN)
    hand.word(PASSWORD)
    wait_until(desk.screens.note.isVisible)
    assert hand.modals == {ObjectName.SIGN_DIALOG}
    (found,) = search_treatments(desk.work, query=TreatmentQuery(lot=LOT))
    assert (found.units, found.points_given) == ((("botox", "160"),), 32)


def _settle(door: FrontDoor, desk: Desk) -> None:
    if desk.screens.chart.document.is_open:
        desk.screens.chart.document.settle()
    door.settle()


def _sign_in(door: FrontDoor, hand: KeyHand) -> Desk:
    assert door.entrance is not None
    hand.word(CLINICIAN)
    hand.tab_to(DoorName.SIGN_IN_PASSWORD)
    desks: list[Desk] = []
    door.entrance.desk_opened.connect(desks.append)
    hand.word(PASSWORD)
    wait_until(lambda: bool(desks))
    door.settle()
    return desks[0]


def _open_the_chart(desk: Desk, hand: KeyHand) -> None:
    hand.key(Key.Key_K, CTRL)
    hand.word("zebraquokka")
    wait_until(desk.screens.patients.card.isVisible)
    hand.press(ObjectName.NEW_TREATMENT)
    wait_until(lambda: desk.screens.chart.document.is_open)


def _edit_by_keys(desk: Desk, hand: KeyHand) -> None:
    """Place with the cross, walk with Tab, dose, nudge, mirror, take back; set the depth."""
    document = desk.screens.chart.document
    hand.key(Key.Key_1, ALT)
    hand.tab_to(ObjectName.CHART_CANVAS)
    hand.key(Key.Key_Escape)
    hand.word("5")
    hand.key(Key.Key_Space)
    hand.key(Key.Key_Down, SHIFT)
    hand.key(Key.Key_Space)
    assert len(document.treatment.chart) == 32
    hand.key(Key.Key_A, CTRL)
    hand.key(Key.Key_Right)
    hand.key(Key.Key_Z, CTRL)
    hand.key(Key.Key_Escape)
    for _ in document.treatment.chart.on_drawing(document.treatment.chart.points[-1].drawing_id):
        hand.key(Key.Key_Tab)
    assert desk.screens.chart.selection.numbers == (32,)
    hand.word("7")
    hand.word("5")
    hand.tab_to(ObjectName.POINT_DEPTH)
    hand.key(Key.Key_Down)
    assert document.treatment.chart.points[-1].depth is not Depth.INTRAMUSCULAR
    hand.key(Key.Key_Up)


def test_tab_leads_everywhere_and_back_and_can_be_seen(stage: JourneyStage) -> None:
    stage.desk.window.resize(1440, 900)
    stage.open_chart()
    stage.desk.window.activateWindow()
    hand = KeyHand(stage.desk.settle)
    for tab in TABS:
        hand.show_tab(tab, TABS)
        there = hand.walk()
        assert {
            ObjectName.CHART_CANVAS,
            ObjectName.CHART_DOSE,
            ObjectName.CHART_SIGN,
            ObjectName.CHART_DIAGRAMS,
            ObjectName.CHART_SELECT,
            tab,
        } <= set(there)
        assert all(there), there
        assert not hand.unseen_focus()
    assert hand.walk(Key.Key_Backtab)
