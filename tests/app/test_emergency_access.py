"""A5 through the window: reason, banner, end, and nothing left on the screen after it."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from injector_app.app.desk import Desk
from injector_app.domain.audit_query import AuditQuery
from injector_app.domain.catalog import Catalog
from injector_app.domain.ids import TreatmentId
from injector_app.domain.note import treatment_id_of
from injector_app.domain.staff import Role
from injector_app.gui.shared.emergency_bar import EmergencyBar
from injector_app.gui.shared.object_names import ObjectName
from injector_app.usecases.read_audit import read_audit
from tests.support.charting import a_signed_note
from tests.support.clinic import CLINICIAN, DESK, open_as
from tests.support.front_door import FrontDoor
from tests.support.seen import places_of
from tests.support.window import find, press, type_into

REASON = "Cannot swallow, ambulance called"
PATIENT = "Zebraquokka"
BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def note(template: Path, tmp_path: Path, catalog: Catalog) -> TreatmentId:
    root = Path(shutil.copytree(template, tmp_path / "data"))
    work = open_as(CLINICIAN, template, root, catalog)
    signed = treatment_id_of(a_signed_note(work))
    work.close()
    return signed


@pytest.fixture
def desk(door: FrontDoor, note: TreatmentId, tmp_path: Path) -> Desk:
    assert note is not None
    door.open(tmp_path / "data")
    return door.sign_in(DESK)


def bar(door: FrontDoor) -> EmergencyBar:
    return find(door.window, ObjectName.EMERGENCY_BAR, EmergencyBar)


def break_the_glass(door: FrontDoor, qtbot: QtBot) -> Desk:
    press(door.window, ObjectName.EMERGENCY_OPEN)
    type_into(door.window, ObjectName.EMERGENCY_REASON, REASON)
    assert door.entrance is not None
    with qtbot.waitSignal(door.entrance.desk_opened) as opened:
        press(door.window, ObjectName.EMERGENCY_BEGIN)
    door.settle()
    assert opened.args is not None
    acting: Desk = opened.args[0]
    return acting


def open_the_note(door: FrontDoor, desk: Desk, note: TreatmentId) -> None:
    desk.screens.note_presenter.open(note)
    door.settle()


def under_emergency(desk: Desk) -> list[str]:
    person = replace(desk.work.person, roles=frozenset({Role.AUDITOR}))
    work = replace(desk.work, person=person, emergency=None)
    found = read_audit(work, query=AuditQuery(emergency_only=True))
    return [entry.action for entry in reversed(found)]


def test_banner_stays_while_it_lasts_and_the_button_ends_it(
    door: FrontDoor, desk: Desk, note: TreatmentId, qtbot: QtBot
) -> None:
    assert not bar(door).isVisible()
    acting = break_the_glass(door, qtbot)
    assert bar(door).isVisible()
    assert "60 minutes left" in bar(door).text
    assert not find(door.window, ObjectName.EMERGENCY_OPEN, QPushButton).isVisible()
    open_the_note(door, acting, note)
    assert bar(door).isVisible()
    shown = places_of(PATIENT, door.window)
    assert shown
    assert door.entrance is not None
    with qtbot.waitSignal(door.entrance.desk_opened) as opened:
        press(door.window, ObjectName.EMERGENCY_END)
    door.settle()
    assert not bar(door).isVisible()
    assert opened.args is not None
    after: Desk = opened.args[0]
    assert after.work.person.roles == {Role.FRONT_DESK}
    told = under_emergency(after)
    assert (told[0], told[-1]) == ("use emergency access", "end emergency access")
    assert "open note" in told
    assert desk.work.records is after.work.records


def test_set_time_ends_it_and_takes_the_chart_off_the_screen(
    door: FrontDoor, desk: Desk, note: TreatmentId, qtbot: QtBot
) -> None:
    assert desk.work.emergency is None
    acting = break_the_glass(door, qtbot)
    open_the_note(door, acting, note)
    # Somebody is there all the time, so no lock comes first.
    for _ in range(59):
        door.outside.clocks.pass_seconds(60)
        QTest.keyClick(door.window, Qt.Key.Key_Shift)
        acting.lock.watch.look()
    assert bar(door).isVisible()
    assert door.entrance is not None
    with qtbot.waitSignal(door.entrance.desk_opened):
        door.outside.clocks.pass_seconds(60)
        acting.lock.watch.look()
    door.settle()
    assert not bar(door).isVisible()
    assert door.window.page is not None
    assert door.window.page.objectName() == ObjectName.PATIENTS_PAGE


def test_lock_ends_it_with_the_records_closed(
    door: FrontDoor, desk: Desk, note: TreatmentId, qtbot: QtBot
) -> None:
    assert desk.work.emergency is None
    acting = break_the_glass(door, qtbot)
    open_the_note(door, acting, note)
    with qtbot.waitSignal(acting.left):
        QTest.keyClick(door.window, Qt.Key.Key_L, BOTH)
        door.settle()
    assert not bar(door).isVisible()
    assert places_of(PATIENT, door.window) == []
    again = door.sign_in(DESK)
    assert again.work.emergency is None
    assert under_emergency(again)[-1] == "end emergency access"


def test_short_reason_opens_nothing(door: FrontDoor, desk: Desk) -> None:
    press(door.window, ObjectName.EMERGENCY_OPEN)
    type_into(door.window, ObjectName.EMERGENCY_REASON, "Urgent")
    press(door.window, ObjectName.EMERGENCY_BEGIN)
    door.settle()
    assert find(door.window, ObjectName.EMERGENCY_PAGE, QWidget).isVisible()
    assert under_emergency(desk) == []


def test_who_opens_charts_anyhow_is_not_offered_it(
    door: FrontDoor, note: TreatmentId, tmp_path: Path
) -> None:
    assert note is not None
    door.open(tmp_path / "data")
    door.sign_in(CLINICIAN)
    assert not find(door.window, ObjectName.EMERGENCY_OPEN, QPushButton).isVisible()


def test_window_closed_on_the_way_out_opens_no_other_desk(
    door: FrontDoor, desk: Desk, qtbot: QtBot
) -> None:
    assert desk.work.emergency is None
    break_the_glass(door, qtbot)
    assert door.entrance is not None
    with qtbot.assertNotEmitted(door.entrance.desk_opened):
        press(door.window, ObjectName.EMERGENCY_END)
        # Before the end is answered; it is written down all the same.
        door.window.close()
        door.settle()
    assert not door.window.isVisible()
