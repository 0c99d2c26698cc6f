"""The note screen shows and asks; it cannot change anything."""

import pytest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from injector_app.domain.catalog import Catalog
from injector_app.domain.clinic import WorldRegion
from injector_app.gui.note.page import NotePage
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.gui.shared.theme import Look
from tests.support.builders import a_note, an_outcome
from tests.support.window import find, press


@pytest.fixture
def page(look: Look, qtbot: QtBot, catalog: Catalog) -> NotePage:
    made = NotePage(look, catalog, WorldRegion.US)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    return made


def test_signature_and_digest_are_on_the_screen(page: NotePage) -> None:
    note = a_note()
    page.show_note(note)
    assert find(page, ObjectName.NOTE_DIGEST, PlainLabel).text().replace(" ", "") == note.digest
    texts = {label.text() for label in page.findChildren(PlainLabel)}
    assert "Anna Ortiz, MD" in texts
    assert any(text.startswith("Author: I gave this treatment") for text in texts)


def test_nothing_on_the_screen_can_be_typed_into(page: NotePage) -> None:
    page.show_note(a_note())
    assert page.findChildren(QLineEdit) == []
    assert page.findChildren(QPlainTextEdit) == []


@pytest.mark.parametrize(
    ("name", "signal"),
    [
        (ObjectName.NOTE_EXPORT, "export_requested"),
        (ObjectName.NOTE_OPEN, "open_requested"),
        (ObjectName.NOTE_PRINT, "print_requested"),
        (ObjectName.NOTE_BACK, "back_requested"),
    ],
)
def test_buttons_say_what_is_wanted(page: NotePage, qtbot: QtBot, name: str, signal: str) -> None:
    with qtbot.waitSignal(getattr(page, signal)):
        press(page, name)


def test_busy_page_makes_one_pdf_at_a_time(page: NotePage) -> None:
    page.show_busy(busy=True)
    assert not find(page, ObjectName.NOTE_EXPORT, Button).isEnabled()
    page.show_busy(busy=False)
    page.show_done("Exported", "The note is in /a/b.pdf.")
    assert page.banner.text == "Exported\nThe note is in /a/b.pdf."


def test_later_stands_apart_from_what_was_signed(page: NotePage) -> None:
    note = a_note()
    page.show_note(note, (an_outcome(note.content.treatment.id, comment="Quillfish"),))
    told = [label for label in page.findChildren(PlainLabel) if label.text() == "Quillfish"]
    assert len(told) == 1
    assert page.later.isAncestorOf(told[0])
    signed = [label for label in page.findChildren(PlainLabel) if label.text() == "Given"]
    assert not page.later.isAncestorOf(signed[0])
