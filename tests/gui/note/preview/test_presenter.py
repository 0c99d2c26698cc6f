"""The pages on the screen, by real keys and clicks."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from injector_app.domain.note import SignedNote, treatment_id_of
from injector_app.gui.jobs import Jobs
from injector_app.gui.note.page import NotePage
from injector_app.gui.note.presenter import NotePresenter
from injector_app.gui.note.preview.panel import PreviewPanel
from injector_app.gui.note.preview.preview_name import PreviewName
from injector_app.gui.note.sheet_choice import LANGUAGE
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.gui.shared.theme import Look
from injector_app.work.context import Work
from tests.support.audit_lines import audit_actions
from tests.support.charting import a_signed_note
from tests.support.fake_dialogs import Outside
from tests.support.window import find, press

WAIT_MS = 20_000
LOOK = "show pages of note"


@pytest.fixture
def note(work: Work) -> SignedNote:
    return a_signed_note(work)


@pytest.fixture
def page(
    look: Look, qtbot: QtBot, work: Work, jobs: Jobs, note: SignedNote, tmp_path: Path
) -> NotePage:
    made = NotePage(look, work.catalog, work.clinic.region)
    qtbot.addWidget(made)
    outside = Outside(tmp_path)
    presenter = NotePresenter(made, work=work, jobs=jobs, surroundings=outside.surroundings)
    made.resize(1280, 800)
    made.show()
    made.activateWindow()
    presenter.open(treatment_id_of(note))
    assert jobs.drain(WAIT_MS)
    return made


def panel(page: NotePage) -> PreviewPanel:
    return find(page, PreviewName.PANEL, PreviewPanel)


def words(page: NotePage) -> str:
    return panel(page).findChildren(PlainLabel)[0].text()


def test_pages_come_in_place_of_the_note_and_escape_brings_it_back(
    page: NotePage, jobs: Jobs, work: Work
) -> None:
    press(page, PreviewName.OPEN)
    assert jobs.drain(WAIT_MS)
    assert page.is_previewing
    assert panel(page).pages.pages == 1
    assert words(page) == "The note, 1 page, as printed now"
    assert audit_actions(work)[-1] == LOOK
    QTest.keyClick(panel(page).pages, Qt.Key.Key_Escape)
    assert not page.is_previewing


def test_keys_and_buttons_bring_it_closer(page: NotePage, jobs: Jobs) -> None:
    press(page, PreviewName.OPEN)
    assert jobs.drain(WAIT_MS)
    pages = panel(page).pages
    press(page, PreviewName.CLOSER)
    QTest.keyClick(pages, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert pages.zoom == pytest.approx(1.5625)
    press(page, PreviewName.BACK)
    assert pages.zoom == pytest.approx(1.25)
    press(page, PreviewName.FIT)
    assert pages.zoom == 1


def test_another_language_is_shown_at_once(page: NotePage, jobs: Jobs, work: Work) -> None:
    press(page, PreviewName.OPEN)
    assert jobs.drain(WAIT_MS)
    find(page, LANGUAGE, QComboBox).setCurrentIndex(2)
    assert jobs.drain(WAIT_MS)
    assert audit_actions(work).count(LOOK) == 2


def test_a_preview_that_was_closed_comes_no_more(page: NotePage, jobs: Jobs) -> None:
    press(page, PreviewName.OPEN)
    press(page, PreviewName.CLOSE)
    assert jobs.drain(WAIT_MS)
    assert not page.is_previewing
    assert panel(page).pages.pages == 0
