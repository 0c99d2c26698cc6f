"""The desk of one person: what the window shows, and that leaving stores everything."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from injector_app.app.desk import Desk
from injector_app.gui.shared.elided_label import ElidedLabel
from injector_app.gui.shared.object_names import ObjectName
from tests.support.charting import a_complete_draft, a_registered_patient, a_signed_note
from tests.support.clinic import CLINICIAN
from tests.support.front_door import FrontDoor
from tests.support.window import find, press


@pytest.fixture
def desk(door: FrontDoor, template: Path, tmp_path: Path) -> Desk:
    door.open(Path(shutil.copytree(template, tmp_path / "data")))
    return door.sign_in(CLINICIAN)


def page_name(door: FrontDoor) -> str:
    door.settle()
    assert door.window.page is not None
    return door.window.page.objectName()


def strip_name(door: FrontDoor) -> str:
    strip = find(door.window, ObjectName.PATIENT_STRIP, QWidget)
    if not strip.isVisible():
        return ""
    return find(strip, ObjectName.PATIENT_NAME, ElidedLabel).full_text


def test_header_names_the_patient_of_the_screen(door: FrontDoor, desk: Desk) -> None:
    patient = a_registered_patient(desk.work)
    assert strip_name(door) == ""
    desk.routes.show_patient(patient.id)
    assert page_name(door) == ObjectName.PATIENTS_PAGE
    assert strip_name(door) == patient.full_name
    press(door.window, ObjectName.NAV_LOOK_UP)
    assert page_name(door) == ObjectName.SEARCH_PAGE
    assert strip_name(door) == ""


def test_draft_opens_its_chart_and_note_its_page(door: FrontDoor, desk: Desk) -> None:
    a_complete_draft(desk.work)
    desk.routes.show_patients()
    door.settle()
    press(door.window, f"{ObjectName.CONTINUE_DRAFT}.1")
    assert page_name(door) == ObjectName.CHART_PAGE
    assert strip_name(door) == "Zebraquokka, Marta Lucía"
    press(door.window, ObjectName.NAV_PATIENTS)
    assert page_name(door) == ObjectName.PATIENTS_PAGE


def test_note_leads_back_to_its_patient(door: FrontDoor, desk: Desk, qtbot: QtBot) -> None:
    note = a_signed_note(desk.work)
    desk.screens.note_presenter.open(note.content.treatment.id)
    assert page_name(door) == ObjectName.NOTE_PAGE
    with qtbot.waitSignal(desk.screens.patient_presenter.patient_opened):
        press(door.window, ObjectName.NOTE_BACK)
    assert page_name(door) == ObjectName.PATIENTS_PAGE
    assert strip_name(door) == note.content.patient.full_name


def test_closing_the_window_closes_the_records_and_the_shown_files(
    door: FrontDoor, desk: Desk
) -> None:
    shown = door.outside.folder.new_pdf()
    shown.write_bytes(b"%PDF")
    assert door.window.close()
    assert not any(desk.work.door.unlocked.key)
    assert not shown.exists()
