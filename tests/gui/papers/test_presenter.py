"""Whoever asks for a note on paper hears of each copy that was made, and of no other."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from injector_app.domain.disclosure import Manner
from injector_app.domain.note import treatment_id_of
from injector_app.gui.jobs import Jobs
from injector_app.gui.papers.paper import Paper
from injector_app.gui.papers.presenter import EXPORT_UNSIGNED, PapersPresenter
from injector_app.gui.shared.printers import PrintChoice
from injector_app.gui.shared.problem_banner import ProblemBanner
from injector_app.work.context import Work
from tests.support.charting import a_signed_note
from tests.support.clinic import later
from tests.support.clinic_certificate import put_in_place
from tests.support.fake_dialogs import Outside
from tests.support.window import press

WAIT_MS = 20_000
MARK = b"ETSI.CAdES.detached"


class Place(QWidget):
    """A screen with nothing but room for a message."""

    def __init__(self) -> None:
        super().__init__()
        self.banner = ProblemBanner()
        QVBoxLayout(self).addWidget(self.banner)
        self.copies: list[Manner] = []
        self.done: list[str] = []

    def show_busy(self, *, busy: bool) -> None:
        self.setEnabled(not busy)

    def show_done(self, title: str, sentence: str) -> None:
        assert sentence
        self.done.append(title)


@pytest.fixture
def place(qtbot: QtBot) -> Place:
    made = Place()
    qtbot.addWidget(made)
    made.show()
    return made


def test_copies_are_heard_of_and_looks_are_not(
    place: Place, work: Work, jobs: Jobs, tmp_path: Path
) -> None:
    outside = Outside(tmp_path)
    papers = PapersPresenter(
        place,
        place,
        work=work,
        jobs=jobs,
        surroundings=outside.surroundings,
        copied=place.copies.append,
    )
    visit = Paper(treatment_id_of(a_signed_note(work)), "1001")
    papers.open(visit)
    papers.print(visit)
    assert jobs.drain(WAIT_MS)
    assert (len(outside.opener.opened), place.copies) == (1, [])
    assert place.banner.text.startswith("No printer")
    outside.printers.choice = PrintChoice("desk", 1)
    papers.print(visit)
    outside.files.answers = [tmp_path / "n.pdf", None]
    papers.save(visit)
    papers.save(visit)
    assert jobs.drain(WAIT_MS)
    assert place.copies == [Manner.SAVED, Manner.PRINTED]
    assert place.done == ["Exported", "Sent to the printer"]
    assert place.isEnabled()


def test_expired_certificate_offers_the_note_without_a_signature(
    place: Place, work: Work, jobs: Jobs, tmp_path: Path
) -> None:
    put_in_place(work, tmp_path)
    outside = Outside(tmp_path)
    papers = PapersPresenter(
        *(place, place), work=work, jobs=jobs, surroundings=outside.surroundings
    )
    visit, path = Paper(treatment_id_of(a_signed_note(work)), "1001"), tmp_path / "n.pdf"
    later(work, days=400)
    outside.files.answers = [path]
    papers.save(visit)
    assert jobs.drain(WAIT_MS)
    assert place.banner.text.startswith("Certificate expired")
    assert not path.exists()
    press(place, EXPORT_UNSIGNED)
    assert jobs.drain(WAIT_MS)
    assert place.done == ["Exported"]
    assert MARK not in path.read_bytes()


def test_what_is_saved_is_signed_and_what_is_printed_is_not(
    place: Place, work: Work, jobs: Jobs, tmp_path: Path
) -> None:
    put_in_place(work, tmp_path)
    outside = Outside(tmp_path)
    outside.printers.choice = PrintChoice("desk", 1)
    papers = PapersPresenter(
        *(place, place), work=work, jobs=jobs, surroundings=outside.surroundings
    )
    visit, path = Paper(treatment_id_of(a_signed_note(work)), "1001"), tmp_path / "n.pdf"
    outside.files.answers = [path]
    papers.save(visit)
    papers.print(visit)
    assert jobs.drain(WAIT_MS)
    (sent,) = outside.printers.sent
    assert (MARK in path.read_bytes(), MARK in sent) == (True, False)
