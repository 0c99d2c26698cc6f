"""The desk hands out notes from the card, by keys alone, on real records with real PDFs."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QTableView
from pytestqt.qtbot import QtBot

from injector_app.domain.disclosure import Disclosure, Manner, Recipient
from injector_app.domain.note import SignedNote, treatment_id_of
from injector_app.gui.jobs import Jobs
from injector_app.gui.patient.copies.copy_names import CopyName
from injector_app.gui.patient.copies.presenter import CopiesPresenter
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.printers import PrintChoice
from injector_app.gui.shared.theme import Look
from injector_app.usecases.list_disclosures import list_disclosures
from injector_app.work.context import Work
from tests.gui.patient.test_presenter import Screen, open_screen
from tests.support.charting import a_complete_draft, a_signed_note
from tests.support.clinic import DESK, acting_as
from tests.support.fake_dialogs import Outside
from tests.support.window import find, press

KEYS = {
    "open": Qt.Key.Key_F2,
    "print": Qt.Key.Key_F3,
    "save": Qt.Key.Key_F4,
    "patient": Qt.Key.Key_F5,
    "insurer": Qt.Key.Key_F6,
    "clinician": Qt.Key.Key_F7,
    "take back": Qt.Key.Key_F9,
}


@pytest.fixture
def outside(tmp_path: Path) -> Outside:
    return Outside(tmp_path)


@pytest.fixture
def note(work: Work) -> SignedNote:
    return a_signed_note(work)


@pytest.fixture
def screen(
    look: Look, qtbot: QtBot, work: Work, jobs: Jobs, outside: Outside, note: SignedNote
) -> Screen:
    made = open_screen(look, qtbot, acting_as(work, DESK), jobs)
    presenter = CopiesPresenter(
        made.page.card.copies,
        made.page.banner,
        work=made.work,
        jobs=jobs,
        surroundings=outside.surroundings,
    )
    made.page.card.treatment_selected.connect(presenter.choose_treatment)
    made.presenter.record_opened.connect(presenter.show)
    made.page.activateWindow()
    made.presenter.open(note.content.patient.id)
    made.settle()
    return made


def key(screen: Screen, name: str) -> str:
    """Press one key where a person types, and read what stands beside the treatment."""
    screen.page.start_search()
    QTest.keyClick(screen.page.focusWidget(), KEYS[name])
    screen.settle()
    return find(screen.page, CopyName.GIVEN, QLabel).accessibleName()


def stored(screen: Screen, note: SignedNote) -> tuple[Disclosure, ...]:
    return list_disclosures(screen.work, patient_id=note.content.patient.id)


@pytest.mark.parametrize(
    ("name", "recipient", "manner"),
    [
        ("patient", Recipient.PATIENT, Manner.TOLD),
        ("insurer", Recipient.INSURER, Manner.SENT),
        ("clinician", Recipient.CLINICIAN, Manner.SENT),
    ],
)
def test_one_key_records_a_hand_out(
    screen: Screen, note: SignedNote, name: str, recipient: Recipient, manner: Manner
) -> None:
    assert "today, Dee Sk" in key(screen, name)
    (made,) = stored(screen, note)
    assert (made.recipient, made.manner, made.recorded_by) == (recipient, manner, "Dee Sk")
    assert (made.treatment, made.given_on) == (treatment_id_of(note), screen.work.today)


def test_second_press_records_nothing_and_says_so(screen: Screen, note: SignedNote) -> None:
    key(screen, "patient")
    key(screen, "patient")
    assert len(stored(screen, note)) == 1
    assert "Recorded today already" in screen.page.banner.text
    key(screen, "insurer")
    assert len(stored(screen, note)) == 2


def test_undo_is_an_entry_that_takes_back(screen: Screen, note: SignedNote) -> None:
    key(screen, "insurer")
    assert find(screen.page, CopyName.TAKE_BACK, QAbstractButton).isVisible()
    assert key(screen, "take back").startswith("Nothing")
    assert not find(screen.page, CopyName.TAKE_BACK, QAbstractButton).isVisible()
    assert len(stored(screen, note)) == 2
    # Nothing is left to take back, and the key is dead.
    key(screen, "take back")
    assert len(stored(screen, note)) == 2
    assert "today" in key(screen, "insurer")


def test_copy_is_recorded_as_it_was_made(
    screen: Screen, note: SignedNote, outside: Outside, tmp_path: Path
) -> None:
    outside.printers.choice = PrintChoice("desk", 1)
    key(screen, "print")
    assert "whom it was for" in screen.page.banner.text
    key(screen, "patient")
    outside.files.answers = [tmp_path / "n.pdf"]
    key(screen, "save")
    key(screen, "clinician")
    manners = {each.recipient: each.manner for each in stored(screen, note)}
    assert manners == {Recipient.PATIENT: Manner.PRINTED, Recipient.CLINICIAN: Manner.SAVED}
    assert (tmp_path / "n.pdf").read_bytes().startswith(b"%PDF-")
    assert len(outside.printers.sent) == 1


def test_opening_is_no_copy(screen: Screen, note: SignedNote, outside: Outside) -> None:
    key(screen, "open")
    assert len(outside.opener.opened) == 1
    key(screen, "patient")
    assert stored(screen, note)[0].manner is Manner.TOLD


def test_failed_file_is_said_and_nothing_is_recorded(
    screen: Screen, note: SignedNote, outside: Outside, tmp_path: Path
) -> None:
    outside.files.answers = [tmp_path / "gone" / "n.pdf"]
    key(screen, "save")
    assert screen.page.banner.property("kind") == "banner-problem"
    assert stored(screen, note) == ()


def test_draft_has_nothing_to_hand_out_and_the_arrows_walk(
    screen: Screen, work: Work, note: SignedNote
) -> None:
    a_complete_draft(work, note.content.patient)
    screen.presenter.open(note.content.patient.id)
    screen.settle()
    table = find(screen.page, ObjectName.PATIENT_TREATMENTS, QTableView)
    signed_row = table.currentIndex().row()
    press(screen.page, CopyName.EARLIER if signed_row == 0 else CopyName.LATER)
    assert table.currentIndex().row() != signed_row
    assert not find(screen.page, CopyName.OPEN, QAbstractButton).isEnabled()
    key(screen, "patient")
    assert stored(screen, note) == ()
    press(screen.page, CopyName.LATER if signed_row == 0 else CopyName.EARLIER)
    assert find(screen.page, CopyName.OPEN, QAbstractButton).isEnabled()
