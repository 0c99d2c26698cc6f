"""A field says what is wrong with it, to the eye and aloud."""

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from injector_app.gui.shared.field import Field


@pytest.fixture
def field(qtbot: QtBot) -> Field:
    made = Field("Family name *", QLineEdit(), name="family", hint="As in the passport.")
    qtbot.addWidget(made)
    return made


def test_editor_is_named_after_its_label(field: Field) -> None:
    assert field.editor.objectName() == "family"
    assert field.editor.accessibleName() == "Family name"


def test_problem_takes_the_place_of_the_hint_and_gives_it_back(field: Field) -> None:
    field.show_problem("Type a name.")
    assert field.problem == "Type a name."
    assert field.editor.property("invalid") is True
    assert field.editor.accessibleDescription() == "Type a name."
    field.show_hint("Another hint.")
    assert field.problem == "Type a name."
    field.show_problem("")
    assert field.problem == ""
    assert field.editor.accessibleDescription() == "Another hint."
