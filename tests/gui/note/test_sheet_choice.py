"""The note is what is exported, until another document is chosen."""

from pytestqt.qtbot import QtBot

from injector_app.domain.language.language import Language
from injector_app.domain.note_variant import NoteVariant
from injector_app.gui.note.sheet_choice import SheetChoice


def test_every_document_can_be_chosen(qtbot: QtBot) -> None:
    choice = SheetChoice()
    qtbot.addWidget(choice)
    assert choice.variant is NoteVariant.NOTE
    for variant in NoteVariant:
        choice.choose(variant)
        assert choice.variant is variant
        assert choice.words


def test_language_is_that_of_the_clinic_until_another_is_chosen(qtbot: QtBot) -> None:
    choice = SheetChoice()
    qtbot.addWidget(choice)
    assert choice.language is None
    for language in (*Language, None):
        choice.speak(language)
        assert choice.language is language
