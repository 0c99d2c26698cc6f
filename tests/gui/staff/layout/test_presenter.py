"""An administrator sees each change on the page before it is stored."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtWidgets import QCheckBox, QComboBox, QPlainTextEdit
from pytestqt.qtbot import QtBot

from injector_app.domain.note_layout import AS_SET_UP, NoteField, Paper
from injector_app.gui.jobs import Jobs
from injector_app.gui.staff.layout.layout_names import LayoutName
from injector_app.gui.staff.layout.page import LayoutPage
from injector_app.gui.staff.layout.presenter import LayoutPresenter
from injector_app.usecases.show_note_layout import show_note_layout
from injector_app.work.context import Work
from tests.support.fake_dialogs import FakeFileDialogs
from tests.support.window import press

WAIT_MS = 20_000


@dataclass
class Screen:
    """The page with what is stored on it."""

    page: LayoutPage
    work: Work
    jobs: Jobs
    files: FakeFileDialogs

    def press(self, name: str) -> str:
        press(self.page, name)
        assert self.jobs.drain(WAIT_MS)
        return self.page.form.banner.text

    def paper(self, paper: Paper) -> None:
        box = self.page.findChild(QComboBox, LayoutName.PAPER)
        assert box is not None
        box.setCurrentIndex(list(Paper).index(paper))

    def lines(self, name: str) -> QPlainTextEdit:
        found = self.page.findChild(QPlainTextEdit, name)
        assert found is not None
        return found


@pytest.fixture
def screen(qtbot: QtBot, work: Work, jobs: Jobs) -> Screen:
    page, files = LayoutPage(), FakeFileDialogs()
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show()
    LayoutPresenter(page, work=work, jobs=jobs, file_dialogs=files).start()
    assert jobs.drain(WAIT_MS)
    # What is stored comes first, then its picture.
    assert jobs.drain(WAIT_MS)
    return Screen(page, work, jobs, files)


def test_stored_layout_and_its_pages_are_shown(screen: Screen, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: screen.page.preview.pages > 0)
    assert screen.page.form.typed.paper is Paper.BY_REGION


def test_change_is_looked_at_and_stored_only_when_saved(screen: Screen, qtbot: QtBot) -> None:
    screen.paper(Paper.A4)
    qtbot.waitUntil(lambda: screen.page.preview.pages > 0)
    assert show_note_layout(screen.work) == AS_SET_UP
    box = screen.page.findChild(QCheckBox, f"{LayoutName.FIELD}.needle")
    assert box is not None
    box.setChecked(False)
    assert screen.press(LayoutName.SAVE).startswith("Saved")
    stored = show_note_layout(screen.work)
    assert stored.paper is Paper.A4
    assert stored.hidden == {NoteField.NEEDLE}


def test_logo_is_read_from_the_chosen_file(screen: Screen, tmp_path: Path, qtbot: QtBot) -> None:
    Image.new("RGB", (90, 30), (10, 90, 100)).save(tmp_path / "logo.png")
    screen.files.answers = [tmp_path / "logo.png"]
    screen.press(LayoutName.LOGO)
    qtbot.waitUntil(lambda: bool(screen.page.form.typed.logo))
    screen.press(LayoutName.SAVE)
    assert show_note_layout(screen.work).logo.startswith(b"\x89PNG")
    screen.press(LayoutName.NO_LOGO)
    screen.press(LayoutName.SAVE)
    assert show_note_layout(screen.work).logo == b""


def test_file_that_is_no_picture_is_told(screen: Screen, tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_text("no picture")
    screen.files.answers = [tmp_path / "logo.png"]
    assert "logo.png is not a PNG or JPEG" in screen.press(LayoutName.LOGO)


def test_line_of_codes_that_cannot_be_read_is_told_at_its_field(screen: Screen) -> None:
    screen.lines(LayoutName.PACKAGES).setPlainText("moon 200: 1")
    screen.press(LayoutName.SAVE)
    assert "Line 1" in screen.lines(LayoutName.PACKAGES).accessibleDescription()
    assert show_note_layout(screen.work) == AS_SET_UP
