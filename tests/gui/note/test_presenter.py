"""A signed note: read, exported, opened, printed; on real records with a real PDF."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel
from pytestqt.qtbot import QtBot

from injector_app.domain.ids import TreatmentId, new_id
from injector_app.domain.note import treatment_id_of
from injector_app.domain.note_variant import NoteVariant
from injector_app.gui.jobs import Jobs
from injector_app.gui.note.page import NotePage
from injector_app.gui.note.presenter import NotePresenter
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.printers import PrintChoice
from injector_app.gui.shared.theme import Look
from injector_app.work.context import Work
from tests.support.charting import a_signed_note
from tests.support.fake_dialogs import Outside
from tests.support.fhir_check import faults
from tests.support.pdf_text import all_text
from tests.support.window import find, press, type_into

WAIT_MS = 20_000


@dataclass
class Screen:
    """The screen with a signed note on it, and all that lies outside."""

    page: NotePage
    presenter: NotePresenter
    outside: Outside
    jobs: Jobs

    def press(self, name: str) -> str:
        press(self.page, name)
        assert self.jobs.drain(WAIT_MS)
        return self.page.banner.text


@pytest.fixture
def screen(look: Look, qtbot: QtBot, work: Work, jobs: Jobs, tmp_path: Path) -> Screen:
    page = NotePage(look, work.catalog, work.clinic.region)
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show()
    outside = Outside(tmp_path)
    presenter = NotePresenter(page, work=work, jobs=jobs, surroundings=outside.surroundings)
    with qtbot.waitSignal(presenter.note_opened):
        presenter.open(treatment_id_of(a_signed_note(work)))
    return Screen(page, presenter, outside, jobs)


def test_export_writes_the_chosen_file(screen: Screen, tmp_path: Path) -> None:
    path = tmp_path / "note.pdf"
    screen.outside.files.answers = [path]
    told = screen.press(ObjectName.NOTE_EXPORT)
    assert path.read_bytes().startswith(b"%PDF-")
    assert told == f"Exported\nThe note is in {path}."
    assert screen.outside.files.suggested == ["treatment-note-1001.pdf"]


def test_chosen_document_is_exported_under_its_own_name(screen: Screen, tmp_path: Path) -> None:
    path = tmp_path / "copy.pdf"
    screen.outside.files.answers = [path]
    screen.page.sheets.choose(NoteVariant.PATIENT)
    told = screen.press(ObjectName.NOTE_EXPORT)
    assert "Your treatment" in all_text(path.read_bytes())
    assert told == f"Exported\nPatient copy is in {path}."
    assert screen.outside.files.suggested == ["patient-copy-1001.pdf"]


def test_export_that_cannot_be_written_says_so(screen: Screen, tmp_path: Path) -> None:
    screen.outside.files.answers = [tmp_path / "gone" / "note.pdf", None]
    assert "note.pdf" in screen.press(ObjectName.NOTE_EXPORT)
    assert screen.page.banner.property("kind") == "banner-problem"
    screen.press(ObjectName.NOTE_EXPORT)


def test_opened_pdf_is_private_and_nameless(screen: Screen) -> None:
    screen.press(ObjectName.NOTE_OPEN)
    (path,) = screen.outside.opener.opened
    assert path.read_bytes().startswith(b"%PDF-")
    assert "1001" not in path.name
    assert path.parent.name.startswith("injector_app-view-")


def test_missing_viewer_is_said(screen: Screen) -> None:
    screen.outside.opener.has_viewer = False
    assert screen.press(ObjectName.NOTE_OPEN).startswith("Not opened")


def test_printing_sends_the_pdf_and_keeps_no_file(screen: Screen) -> None:
    assert screen.press(ObjectName.NOTE_PRINT).startswith("No printer")
    screen.outside.printers.choice = PrintChoice("desk", 1)
    assert screen.press(ObjectName.NOTE_PRINT).startswith("Sent to the printer")
    assert [data[:5] for data in screen.outside.printers.sent] == [b"%PDF-"]
    assert list(screen.outside.root.glob("injector_app-view-*/*")) == []
    screen.outside.printers.takes_it = False
    assert screen.press(ObjectName.NOTE_PRINT).startswith("Not printed")


def test_note_that_is_not_there_is_told(screen: Screen, qtbot: QtBot) -> None:
    with qtbot.waitSignal(screen.presenter.failed):
        screen.presenter.open(TreatmentId(new_id()))


def test_response_is_added_below_the_note_and_not_to_its_pdf(
    screen: Screen, tmp_path: Path
) -> None:
    path = tmp_path / "note.pdf"
    screen.outside.files.answers = [path]
    press(screen.page, ObjectName.OUTCOME_ADD)
    line = type_into(screen.page, ObjectName.OUTCOME_COMMENT, "Quillfish")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert screen.jobs.drain(WAIT_MS)
    later = [label.text() for label in screen.page.later.findChildren(QLabel)]
    assert "Quillfish" in later
    screen.press(ObjectName.NOTE_EXPORT)
    assert "Quillfish" not in all_text(path.read_bytes())


def test_structured_copy_is_written_beside_on_request(screen: Screen, tmp_path: Path) -> None:
    path, copy = tmp_path / "note.pdf", tmp_path / "note.fhir.json"
    screen.outside.files.answers = [path]
    find(screen.page, ObjectName.NOTE_COPY, QCheckBox).click()
    told = screen.press(ObjectName.NOTE_EXPORT)
    assert faults(copy.read_bytes()) == []
    assert told.endswith("Its structured copy lies beside it: note.fhir.json.")
