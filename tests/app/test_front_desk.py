"""What the desk leaves is found by the clinician on every screen, and goes with the sign-out."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from injector_app.app.desk import Desk
from injector_app.domain.catalog import Catalog
from injector_app.domain.draft import Draft
from injector_app.domain.note import SignedNote, treatment_id_of
from injector_app.gui.messages.message_names import MessageName
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel
from tests.support.charting import a_complete_draft, a_signed_note
from tests.support.clinic import CLINICIAN, DESK, open_as
from tests.support.front_door import FrontDoor
from tests.support.seen import places_of
from tests.support.window import find, press, type_into

WORDS = "Quillfeather asks to be rung back"


@pytest.fixture
def root(template: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(template, tmp_path / "data"))


@pytest.fixture
def record(root: Path, catalog: Catalog) -> tuple[SignedNote, Draft]:
    work = open_as(CLINICIAN, root, root, catalog)
    note = a_signed_note(work)
    draft = a_complete_draft(work, note.content.patient)
    work.close()
    return note, draft


def settle(door: FrontDoor) -> None:
    for _ in range(3):
        door.settle()
    QApplication.processEvents()


def opened_card(door: FrontDoor, desk: Desk, note: SignedNote) -> QWidget:
    desk.routes.show_patient(note.content.patient.id)
    settle(door)
    return desk.screens.patients


def bar_text(door: FrontDoor) -> str:
    bar = find(door.window, MessageName.BAR, QWidget)
    return bar.accessibleName() if bar.isVisible() else ""


def leave_it(door: FrontDoor, root: Path, note: SignedNote) -> None:
    """The desk leaves a message and signs out."""
    door.open(root)
    page = opened_card(door, door.sign_in(DESK), note)
    press(page, MessageName.SHOW)
    find(page, MessageName.TEXT, QPlainTextEdit).setPlainText(WORDS)
    press(page, MessageName.SEND)
    settle(door)
    press(door.window, ObjectName.SIGN_OUT)
    settle(door)


def test_message_is_found_shown_everywhere_and_done(
    door: FrontDoor, root: Path, record: tuple[SignedNote, Draft]
) -> None:
    note, draft = record
    leave_it(door, root, note)
    desk = door.sign_in(CLINICIAN)
    settle(door)
    assert bar_text(door) == ""
    press(desk.screens.patients, f"{MessageName.WAITING_OPEN}.1")
    settle(door)
    assert WORDS in bar_text(door)
    desk.screens.chart_presenter.open(draft.treatment.id)
    settle(door)
    assert desk.screens.chart.isVisible()
    assert WORDS in bar_text(door)
    desk.screens.note_presenter.open(treatment_id_of(note))
    settle(door)
    assert WORDS in bar_text(door)
    press(door.window, ObjectName.NAV_LOOK_UP)
    settle(door)
    assert bar_text(door) == ""
    opened_card(door, desk, note)
    press(door.window, MessageName.BAR_DONE)
    settle(door)
    assert bar_text(door) == ""
    assert not desk.screens.patients.messages.isVisible()


def test_nothing_of_it_stays_in_the_window_after_sign_out(
    door: FrontDoor, root: Path, record: tuple[SignedNote, Draft]
) -> None:
    leave_it(door, root, record[0])
    desk = door.sign_in(CLINICIAN)
    opened_card(door, desk, record[0])
    assert places_of("Quillfeather", door.window)
    press(door.window, ObjectName.SIGN_OUT)
    settle(door)
    assert places_of("Quillfeather", door.window) == []


def test_toxin_given_elsewhere_by_the_desk_is_on_the_card_and_in_the_chart(
    door: FrontDoor, root: Path, record: tuple[SignedNote, Draft]
) -> None:
    note, draft = record
    door.open(root)
    desk = door.sign_in(DESK)
    page = opened_card(door, desk, note)
    press(page, ObjectName.ELSEWHERE_ADD)
    type_into(page, ObjectName.ELSEWHERE_DATE, "2026-11-20")
    type_into(page, ObjectName.ELSEWHERE_PLACE, "Quillfeather Clinic")
    press(page, ObjectName.ELSEWHERE_RECORD)
    settle(door)
    lines = [label.text() for label in page.findChildren(PlainLabel) if label.isVisible()]
    assert [line for line in lines if "Quillfeather Clinic" in line]
    press(door.window, ObjectName.SIGN_OUT)
    settle(door)
    clinician = door.sign_in(CLINICIAN)
    clinician.screens.chart_presenter.open(draft.treatment.id)
    settle(door)
    said = door.window.banner.text
    assert said.startswith("Given elsewhere since the last treatment here")
    assert "Product not known · units not known · Quillfeather Clinic" in said
    opened_card(door, clinician, note)
    assert not door.window.banner.isVisible()
