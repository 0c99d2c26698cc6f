"""What comes out of a real print system is what was exported, under the number of the record."""

import sys
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from injector_app.domain.note import treatment_id_of
from injector_app.gui.jobs import Jobs
from injector_app.gui.papers.paper import Paper
from injector_app.gui.papers.presenter import PapersPresenter
from injector_app.gui.shared.file_dialogs import FileDialogs
from injector_app.gui.shared.file_opener import FileOpener
from injector_app.gui.shared.printers import PrintChoice, Printers
from injector_app.gui.shared.private_folder import PrivateFolder
from injector_app.gui.shared.surroundings import Surroundings
from injector_app.usecases.export_note import export_note
from injector_app.usecases.verify_file import verify_file
from injector_app.work.context import Work
from tests.gui.papers.test_presenter import Place
from tests.support.charting import a_signed_note
from tests.support.private_cups import CLOSED, QUEUE, PrivateCups, private_cups

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no lp")
WAIT_MS = 60_000


class ChosenPrinter(Printers):
    """The real ones; only the dialog is answered."""

    choice = PrintChoice(QUEUE, 1)

    def is_any(self) -> bool:
        return True

    def choose(self, parent: QWidget) -> PrintChoice | None:
        assert parent.isVisible()
        return self.choice


@pytest.fixture
def cups(monkeypatch: pytest.MonkeyPatch) -> Iterator[PrivateCups]:
    with private_cups(monkeypatch) as running:
        yield running


@pytest.fixture
def place(qtbot: QtBot) -> Place:
    made = Place()
    qtbot.addWidget(made)
    made.show()
    return made


def print_a_note(place: Place, work: Work, jobs: Jobs, choice: PrintChoice) -> Paper:
    printers = ChosenPrinter()
    printers.choice = choice
    outside = Surroundings(FileDialogs(), FileOpener(), printers, PrivateFolder())
    papers = PapersPresenter(place, place, work=work, jobs=jobs, surroundings=outside)
    note = a_signed_note(work)
    paper = Paper(treatment_id_of(note), note.content.patient.record_number)
    papers.print(paper)
    assert jobs.drain(WAIT_MS)
    return paper


def test_the_stored_bytes_arrive_with_their_number_and_copies(
    place: Place, work: Work, jobs: Jobs, cups: PrivateCups, tmp_path: Path
) -> None:
    paper = print_a_note(place, work, jobs, PrintChoice(QUEUE, 3))
    job = cups.arrived()
    path = export_note(work, treatment_id=paper.treatment, path=tmp_path / "a.pdf")
    assert sha256(job.pdf).digest() == sha256(path.read_bytes()).digest()
    assert (job.title, job.copies) == (paper.record_number, 3)
    path.write_bytes(job.pdf)
    assert verify_file(work, path=path).is_valid
    assert place.done == ["Sent to the printer"]


@pytest.mark.usefixtures("cups")
def test_a_printer_that_takes_nothing_is_told(place: Place, work: Work, jobs: Jobs) -> None:
    print_a_note(place, work, jobs, PrintChoice(CLOSED, 1))
    assert place.done == []
    assert place.banner.text.startswith("Not printed")


def test_control_a_drawing_made_anew_would_be_found(cups: PrivateCups, tmp_path: Path) -> None:
    """The harness tells bytes apart that look alike on paper."""
    path = tmp_path / "a.pdf"
    path.write_bytes(b"%PDF-1.4 one\n%%EOF\n")
    assert Printers().send(path, PrintChoice(QUEUE, 1), title="7")
    assert cups.arrived().pdf != b"%PDF-1.4 one \n%%EOF\n"
