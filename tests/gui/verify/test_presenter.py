"""A file or a seal is asked about, and the answer is said in plain words; on real records."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from injector_app.domain.note import SignedNote, treatment_id_of
from injector_app.gui.jobs import Jobs
from injector_app.gui.verify.page import VerifyPage
from injector_app.gui.verify.presenter import VerifyPresenter
from injector_app.gui.verify.verify_names import VerifyName
from injector_app.storage.audit_seals import note_seal
from injector_app.usecases.export_note import export_note
from injector_app.work.context import Work
from tests.support.charting import a_signed_note
from tests.support.clinic import later
from tests.support.clinic_certificate import put_in_place
from tests.support.fake_dialogs import Outside
from tests.support.window import find, press, type_into
from tests.usecases.test_correct_note import corrected


@dataclass
class Screen:
    """The page on real records."""

    page: VerifyPage
    outside: Outside
    jobs: Jobs
    work: Work

    def bring(self, path: Path | None) -> str:
        self.outside.files.answers = [path]
        return self.press(VerifyName.FILE)

    def type(self, seal: str) -> str:
        type_into(self.page, VerifyName.SEAL, seal)
        return self.press(VerifyName.CHECK)

    def press(self, name: str) -> str:
        press(self.page, name)
        assert self.jobs.drain(20_000)
        return self.page.panel.banner.text

    def seal_of(self, note: SignedNote) -> str:
        with self.work.records.reading() as transaction:
            return note_seal(transaction, note)


@pytest.fixture
def screen(qtbot: QtBot, work: Work, jobs: Jobs, tmp_path: Path) -> Screen:
    page, outside = VerifyPage(), Outside(tmp_path)
    qtbot.addWidget(page)
    page.show()
    VerifyPresenter(page, work=work, jobs=jobs, file_dialogs=outside.files)
    return Screen(page, outside, jobs, work)


def test_file_matches_then_is_superseded_or_changed(screen: Screen, tmp_path: Path) -> None:
    note, path = a_signed_note(screen.work), tmp_path / "a.pdf"
    export_note(screen.work, treatment_id=treatment_id_of(note), path=path)
    assert screen.bring(path).startswith("Matches the record\n")
    words = find(screen.page, VerifyName.WORDS, QLabel).text()
    assert "Revision 1: Signature valid: Ann Who, MD" in words
    corrected(screen.work, note)
    assert "superseded" in screen.bring(path)
    path.write_bytes(path.read_bytes() + b"\n")
    assert screen.bring(path).startswith("Was changed")
    path.write_bytes(b"something else")
    assert screen.bring(path).startswith("Unknown to these records")


def test_seal_is_known_or_not(screen: Screen) -> None:
    note = a_signed_note(screen.work)
    seal = screen.seal_of(note)
    assert screen.type(seal.lower()).startswith("Matches the record\n")
    number, _, letters = seal.partition("-")
    assert screen.type(f"{number}-{letters[1:]}A").startswith("Was changed")
    assert screen.type(f"999999-{letters}").startswith("Unknown to these records")
    corrected(screen.work, note)
    assert "superseded" in screen.type(seal)


def test_what_is_no_seal_is_said(screen: Screen) -> None:
    assert "seal" in screen.type("hello").casefold()
    assert find(screen.page, VerifyName.WORDS, QLabel).text() == ""


def test_no_file_chosen_asks_nothing(screen: Screen, tmp_path: Path) -> None:
    assert screen.bring(None) == ""
    assert "gone.pdf" in screen.bring(tmp_path / "gone.pdf")


def test_signature_inside_a_file_is_told(screen: Screen, tmp_path: Path) -> None:
    put_in_place(screen.work, tmp_path)
    path = tmp_path / "n.pdf"
    note = treatment_id_of(a_signed_note(screen.work))
    export_note(screen.work, treatment_id=note, path=path)
    assert screen.bring(path).startswith("Matches the record")
    assert "Digital signature: valid" in find(screen.page, VerifyName.WORDS, QLabel).text()
    path.write_bytes(path.read_bytes() + b"\n")
    assert screen.bring(path).startswith("Was changed")
    assert "Digital signature: not valid" in find(screen.page, VerifyName.WORDS, QLabel).text()
    later(screen.work, days=400)
    export_note(screen.work, treatment_id=note, path=path)
    screen.bring(path)
    assert "the certificate expired on" in find(screen.page, VerifyName.WORDS, QLabel).text()
