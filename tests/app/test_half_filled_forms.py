"""A half-filled form outlives a hard lock, letter by letter, and only for its author (A1)."""

import random
import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from injector_app.app.desk import Desk
from injector_app.domain.note import treatment_id_of
from injector_app.gui.shared.object_names import ObjectName
from injector_app.usecases.find_patients import find_patients
from injector_app.usecases.kept_forms import kept_forms
from tests.support.charting import a_signed_note
from tests.support.clinic import CLINICIAN, PASSWORD, SECOND
from tests.support.front_door import FrontDoor
from tests.support.seen import places_of
from tests.support.window import find, press, type_into, type_letter

HARD = 30 * 60
LETTERS = "Zebraquokka O'Brien-Łącki 12/3"
FIELDS = (ObjectName.FORM_FAMILY, ObjectName.FORM_GIVEN, ObjectName.FORM_ALERTS)


@pytest.fixture
def desk(door: FrontDoor, template: Path, tmp_path: Path) -> Desk:
    door.open(Path(shutil.copytree(template, tmp_path / "data")))
    return door.sign_in(CLINICIAN)


def lock_hard(door: FrontDoor, desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.left):
        door.outside.clocks.sleep(HARD)
        desk.lock.watch.look()
        door.settle()


def press_first(door: FrontDoor, name: str) -> None:
    press(door.window, f"{name}.1")
    door.settle()


def line(door: FrontDoor, name: str) -> QLineEdit:
    return find(door.window, name, QLineEdit)


def lose_nothing(door: FrontDoor, desk: Desk, qtbot: QtBot, cycles: int) -> None:
    chance = random.Random(7)  # noqa: S311 - the moments of a test
    typed = dict.fromkeys(FIELDS, "")
    press(door.window, ObjectName.PATIENTS_ADD)
    door.settle()
    for cycle in range(cycles):
        field = chance.choice(FIELDS)
        line(door, field).setFocus()
        line(door, field).end(False)
        for letter in LETTERS[: chance.randrange(1, len(LETTERS))]:
            type_letter(line(door, field), letter)
            typed[field] += letter
        if cycle % 4:
            desk.lock.lock_now()
            door.settle()
            type_into(door.window, ObjectName.LOCK_PASSWORD, PASSWORD)
            press(door.window, ObjectName.LOCK_UNLOCK)
            door.settle()
        else:
            lock_hard(door, desk, qtbot)
            desk = door.sign_in(CLINICIAN)
            press_first(door, ObjectName.UNFINISHED_GO_ON)
        assert {name: line(door, name).text() for name in FIELDS} == typed
    type_into(door.window, ObjectName.FORM_FAMILY, "Kept")
    type_into(door.window, ObjectName.FORM_ALERTS, "")
    type_into(door.window, ObjectName.FORM_GIVEN, "")
    type_into(door.window, ObjectName.FORM_BIRTH_DATE, "1980-01-02")
    press(door.window, ObjectName.FORM_SAVE)
    door.settle()
    assert [each.patient.family for each in find_patients(desk.work, words="kept")] == ["Kept"]
    assert kept_forms(desk.work) == ()


def test_no_character_of_a_form_is_lost_over_locks_of_both_kinds(
    door: FrontDoor, desk: Desk, qtbot: QtBot
) -> None:
    lose_nothing(door, desk, qtbot, 5)


@pytest.mark.slow
@pytest.mark.timeout(1200)
def test_no_character_of_a_form_is_lost_over_two_hundred_locks(
    door: FrontDoor, desk: Desk, qtbot: QtBot
) -> None:
    lose_nothing(door, desk, qtbot, 200)


def test_other_person_is_offered_nothing_and_the_form_can_be_dropped(
    door: FrontDoor, desk: Desk, qtbot: QtBot
) -> None:
    press(door.window, ObjectName.PATIENTS_ADD)
    door.settle()
    type_into(door.window, ObjectName.FORM_FAMILY, "Zebraquokka")
    # Control: the marker is in the window before.
    assert places_of("Zebraquokka", door.window)
    lock_hard(door, desk, qtbot)
    other = door.sign_in(SECOND)
    assert not find(door.window, ObjectName.UNFINISHED, QWidget).isVisible()
    assert places_of("Zebraquokka", door.window) == []
    other.sign_out()
    door.settle()
    again = door.sign_in(CLINICIAN)
    press_first(door, ObjectName.UNFINISHED_DROP)
    assert kept_forms(again.work) == ()
    assert not find(door.window, ObjectName.UNFINISHED, QWidget).isVisible()


def test_half_typed_response_comes_back_beside_its_note(
    door: FrontDoor, desk: Desk, qtbot: QtBot
) -> None:
    note = a_signed_note(desk.work)
    desk.screens.note_presenter.open(treatment_id_of(note))
    door.settle()
    press(desk.screens.note, ObjectName.OUTCOME_ADD)
    door.settle()
    type_into(desk.screens.note, ObjectName.OUTCOME_COMMENT, "Brow hea")
    type_into(desk.screens.note, ObjectName.OUTCOME_DATE, "2026-1")
    lock_hard(door, desk, qtbot)
    again = door.sign_in(CLINICIAN)
    press_first(door, ObjectName.UNFINISHED_GO_ON)
    note_page = again.screens.note
    assert note_page.isVisible()
    assert find(note_page, ObjectName.OUTCOME_COMMENT, QLineEdit).text() == "Brow hea"
    assert find(note_page, ObjectName.OUTCOME_DATE, QLineEdit).text() == "2026-1"
    press(note_page, ObjectName.OUTCOME_CANCEL)
    door.settle()
    assert kept_forms(again.work) == ()


def test_untouched_form_is_not_kept(door: FrontDoor, desk: Desk, qtbot: QtBot) -> None:
    press(door.window, ObjectName.PATIENTS_ADD)
    door.settle()
    lock_hard(door, desk, qtbot)
    again = door.sign_in(CLINICIAN)
    assert kept_forms(again.work) == ()
