"""Every revision of a corrected note can be read."""

import pytest
from pytestqt.qtbot import QtBot

from injector_app.gui.note.changes.revision_choice import RevisionChoice
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.object_names import ObjectName
from tests.support.window import find, press


@pytest.fixture
def choice(qtbot: QtBot) -> RevisionChoice:
    made = RevisionChoice()
    qtbot.addWidget(made)
    return made


def test_hidden_while_there_is_only_one(choice: RevisionChoice) -> None:
    choice.show_revisions(1, 1)
    assert choice.isHidden()
    choice.show_revisions(3, 3)
    assert not choice.isHidden()


def test_the_one_on_show_is_pressed_and_others_are_asked_for(
    choice: RevisionChoice, qtbot: QtBot
) -> None:
    choice.show_revisions(3, 3)
    names = [f"{ObjectName.NOTE_REVISION}.{number}" for number in (1, 2, 3)]
    pressed = [find(choice, name, Button).isChecked() for name in names]
    assert pressed == [False, False, True]
    with qtbot.waitSignal(choice.chosen) as asked:
        press(choice, names[0])
    assert asked.args == [1]
    choice.show_revisions(2, 2)
    assert find(choice, names[2], Button).isHidden()
