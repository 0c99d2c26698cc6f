"""The lock over the whole program: nothing is seen, nothing is lost (A1, A4)."""

import random
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from injector_app.app.desk import Desk
from injector_app.gui.chart.detail_tabs import VISIT
from injector_app.gui.chart.notes_edit import NotesEdit
from injector_app.gui.chart.sign_dialog import SignDialog
from injector_app.gui.chart.value_line import ValueLine
from injector_app.gui.shared.door_names import DoorName
from injector_app.gui.shared.object_names import ObjectName
from injector_app.keys.screen_pin import TRIES
from injector_app.usecases.open_draft import open_draft
from injector_app.usecases.save_draft import save_draft
from injector_app.usecases.set_pin import set_pin
from tests.support.charting import a_complete_draft
from tests.support.clinic import CLINICIAN, PASSWORD, SECOND
from tests.support.front_door import FrontDoor
from tests.support.seen import places_of
from tests.support.window import find, press, type_into, type_letter

MARKER = "Zebraquokka"
NOTE = "Tapped twice, aspirated; pressure held. "
SOFT, HARD = 5 * 60, 30 * 60
BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def desk(door: FrontDoor, template: Path, tmp_path: Path) -> Desk:
    door.open(Path(shutil.copytree(template, tmp_path / "data")))
    return door.sign_in(CLINICIAN)


@pytest.fixture
def chart(door: FrontDoor, desk: Desk) -> NotesEdit:
    """A chart with the marker in its notes; the field for the notes."""
    draft = a_complete_draft(desk.work)
    told = replace(draft, treatment=replace(draft.treatment, notes=MARKER))
    save_draft(desk.work, draft=told)
    desk.screens.chart_presenter.open(draft.treatment.id)
    door.settle()
    desk.screens.chart.details.show_tab(VISIT)
    return desk.screens.chart.findChildren(NotesEdit)[0]


def stay_idle(door: FrontDoor, desk: Desk, seconds: float) -> None:
    door.outside.clocks.pass_seconds(seconds)
    desk.lock.watch.look()
    door.settle()


def unlock(door: FrontDoor, password: str = PASSWORD) -> None:
    type_into(door.window, ObjectName.LOCK_PASSWORD, password)
    press(door.window, ObjectName.LOCK_UNLOCK)
    door.settle()


def actions(desk: Desk) -> list[str]:
    with desk.work.records.reading() as transaction:
        return list(transaction.scalars(text("SELECT action FROM audit ORDER BY seq")))


def stored_notes(desk: Desk) -> str:
    treatment = desk.screens.chart.document.treatment
    return open_draft(desk.work, treatment_id=treatment.id).draft.treatment.notes


def test_idle_screen_locks_and_the_password_leads_back(door: FrontDoor, desk: Desk) -> None:
    stay_idle(door, desk, SOFT - 1)
    assert not desk.lock.is_covered
    stay_idle(door, desk, 1)
    assert desk.lock.is_locked
    unlock(door, "not the password")
    assert desk.lock.is_locked
    unlock(door)
    assert not desk.lock.is_covered
    assert actions(desk)[-3:] == ["lock", "failed unlock", "unlock"]


def test_locked_window_tells_nothing_of_the_patient(
    door: FrontDoor, desk: Desk, chart: NotesEdit
) -> None:
    QGuiApplication.clipboard().setText(MARKER)
    # Control: without the cover the marker is in reach in several ways.
    before = places_of(MARKER, door.window)
    assert {place.partition(":")[0] for place in before} >= {"heard", "clipboard"}
    assert len(before) > 3
    stay_idle(door, desk, SOFT)
    assert desk.lock.is_locked
    assert places_of(MARKER, door.window) == []
    unlock(door)
    assert places_of(MARKER, door.window)
    assert MARKER in chart.toPlainText()
    assert QGuiApplication.clipboard().text() == MARKER
    QGuiApplication.clipboard().clear()


def test_sign_dialog_is_out_of_sight_while_locked_and_comes_back(
    door: FrontDoor, desk: Desk, chart: NotesEdit
) -> None:
    assert chart.isVisible()
    desk.screens.chart.sign_row.sign_requested.emit()
    door.settle()
    dialog = desk.screens.chart.findChild(SignDialog)
    assert dialog is not None
    assert dialog.isVisible()
    typed = type_into(dialog, ObjectName.SIGN_PASSWORD, "half a pass")
    stay_idle(door, desk, SOFT)
    assert not dialog.isVisible()
    assert places_of(MARKER, door.window) == []
    unlock(door)
    assert dialog.isVisible()
    assert typed.text() == "half a pass"
    press(dialog, ObjectName.SIGN_CANCEL)


def test_half_typed_fields_of_forms_are_as_they_were(door: FrontDoor, desk: Desk) -> None:
    press(door.window, ObjectName.PATIENTS_ADD)
    door.settle()
    line = type_into(door.window, ObjectName.FORM_FAMILY, "  Half-ty")
    line.setCursorPosition(4)
    stay_idle(door, desk, SOFT)
    unlock(door)
    assert (line.text(), line.cursorPosition()) == ("  Half-ty", 4)
    assert door.window.focusWidget() is line


def test_half_typed_line_of_a_chart_is_as_it_was(
    door: FrontDoor, desk: Desk, chart: NotesEdit
) -> None:
    assert chart.isVisible()
    lines = desk.screens.chart.findChildren(ValueLine)
    line = next(each for each in lines if each.isVisible() and each.isEnabled())
    line.setFocus()
    for letter in "2.":
        type_letter(line, letter)
    before = line.text()
    stay_idle(door, desk, SOFT)
    unlock(door)
    assert (line.text(), line.is_typed_in) == (before, True)
    assert door.window.focusWidget() is line


def lose_nothing(door: FrontDoor, desk: Desk, notes: NotesEdit, cycles: int) -> None:
    chance = random.Random(5)  # noqa: S311 - the moments of a test
    typed = notes.toPlainText()
    for cycle in range(cycles):
        for letter in NOTE[: chance.randrange(1, len(NOTE))]:
            type_letter(notes, letter)
            typed += letter
        if cycle % 3:
            QTest.keyClick(notes, Qt.Key.Key_L, BOTH)
            door.settle()
        else:
            stay_idle(door, desk, SOFT)
        assert desk.lock.is_locked
        # A lock is no pause of typing: what is on the disk is what was typed.
        assert stored_notes(desk) == typed.strip()
        unlock(door)
        assert notes.toPlainText() == typed
        assert door.window.focusWidget() is notes


def start_typing(notes: NotesEdit) -> None:
    notes.setFocus()
    QTest.keyClick(notes, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)


def test_no_character_is_lost_over_lock_and_unlock(
    door: FrontDoor, desk: Desk, chart: NotesEdit
) -> None:
    start_typing(chart)
    lose_nothing(door, desk, chart, 20)


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_no_character_is_lost_over_two_hundred_locks(
    door: FrontDoor, desk: Desk, chart: NotesEdit
) -> None:
    start_typing(chart)
    lose_nothing(door, desk, chart, 200)


def test_long_idle_time_stores_closes_and_keeps_the_name(
    door: FrontDoor, desk: Desk, chart: NotesEdit, qtbot: QtBot
) -> None:
    start_typing(chart)
    for letter in " more":
        type_letter(chart, letter)
    treatment = desk.screens.chart.document.treatment.id
    stay_idle(door, desk, SOFT)
    with qtbot.waitSignal(desk.left):
        stay_idle(door, desk, HARD - SOFT)
    assert not any(desk.work.door.unlocked.key)
    assert find(door.window, DoorName.SIGN_IN_NAME, QLineEdit).text() == CLINICIAN
    assert find(door.window, DoorName.SIGN_IN_PASSWORD, QWidget).isVisible()
    again = door.sign_in(CLINICIAN)
    draft = open_draft(again.work, treatment_id=treatment).draft
    assert draft.treatment.notes == f"{MARKER} more"


def test_sleep_closes_the_records_before_the_waking_key_counts(
    door: FrontDoor, desk: Desk, qtbot: QtBot
) -> None:
    door.outside.clocks.sleep(3600)
    with qtbot.waitSignal(desk.left):
        QTest.keyClick(door.window, Qt.Key.Key_Shift)
        door.settle()
    assert not any(desk.work.door.unlocked.key)


def test_another_person_takes_the_desk_from_the_lock(
    door: FrontDoor, desk: Desk, qtbot: QtBot
) -> None:
    QTest.keyClick(door.window, Qt.Key.Key_L, BOTH)
    door.settle()
    with qtbot.waitSignal(desk.left):
        press(door.window, ObjectName.LOCK_SWITCH)
        door.settle()
    other = door.sign_in(SECOND)
    assert other.work.person.sign_in == SECOND
    assert not other.lock.is_covered


def test_cover_key_hides_at_once_and_leads_back_until_the_lock(
    door: FrontDoor, desk: Desk, chart: NotesEdit
) -> None:
    QTest.keyClick(chart, Qt.Key.Key_B, BOTH)
    assert desk.lock.is_covered
    assert not desk.lock.is_locked
    assert places_of(MARKER, door.window) == []
    QTest.keyClick(door.window, Qt.Key.Key_B, BOTH)
    assert places_of(MARKER, door.window)
    assert chart.isVisible()
    QTest.keyClick(chart, Qt.Key.Key_B, BOTH)
    stay_idle(door, desk, SOFT)
    QTest.keyClick(door.window, Qt.Key.Key_B, BOTH)
    assert desk.lock.is_locked


def test_treatment_holds_the_lock_off_visibly_and_for_twenty_minutes(
    door: FrontDoor, desk: Desk, chart: NotesEdit
) -> None:
    assert chart.isVisible()
    press(door.window, ObjectName.LOCK_HOLD)
    hold = find(door.window, ObjectName.LOCK_HOLD, QWidget)
    stay_idle(door, desk, 19 * 60)
    assert not desk.lock.is_covered
    assert hold.accessibleName() == "Kept open, 1 min left"
    stay_idle(door, desk, 60)
    assert desk.lock.is_locked
    assert actions(desk)[-2:] == ["lock held off", "lock"]


def test_pin_leads_back_and_after_five_wrong_ones_only_the_password(
    door: FrontDoor, desk: Desk
) -> None:
    set_pin(desk.work, pin="8305", password=PASSWORD)
    stay_idle(door, desk, SOFT)
    line = find(door.window, ObjectName.LOCK_PASSWORD, QLineEdit)
    assert line.accessibleName() == "Your PIN or password"
    unlock(door, "8305")
    assert not desk.lock.is_covered
    stay_idle(door, desk, SOFT)
    for _ in range(TRIES):
        unlock(door, "8306")
    assert line.accessibleName() == "Your password"
    unlock(door, "8305")
    assert desk.lock.is_locked
    unlock(door)
    assert not desk.lock.is_covered
