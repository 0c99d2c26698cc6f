"""What is typed to restore a backup."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from injector_app.domain.backup import Backup
from injector_app.gui.restore.form import RestoreForm
from injector_app.gui.restore.typed_restore import TypedRestore
from injector_app.gui.shared.door_names import DoorName
from injector_app.gui.shared.field import Field
from injector_app.system.errors import RecordsProblem, Trouble
from tests.support.window import find, press, type_into

BACKUP = Backup("b", datetime(2026, 11, 20, tzinfo=UTC), 5, 10, 11)
FOLDER = Path("/drive/b")


@pytest.fixture
def form(qtbot: QtBot) -> RestoreForm:
    form = RestoreForm()
    qtbot.addWidget(form)
    form.resize(900, 900)
    form.show()
    return form


def test_empty_folder_is_said(form: RestoreForm) -> None:
    box = find(form, DoorName.RESTORE_LIST, QComboBox)
    form.show_found(((FOLDER, BACKUP),))
    assert box.currentData() == FOLDER
    form.show_found(())
    assert (box.count(), box.placeholderText()) == (0, "No backup found here")


def test_without_a_backup_nothing_is_sent(form: RestoreForm, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(form.restore_requested):
        press(form, DoorName.RESTORE_BUTTON)
    assert [field.problem for field in form.findChildren(Field) if field.problem]


@pytest.mark.parametrize(
    ("name", "text", "typed"),
    [
        (DoorName.RESTORE_PASSWORD, "secret", TypedRestore(FOLDER, "ann", "secret", "")),
        (DoorName.RESTORE_KEY, "0123", TypedRestore(FOLDER, "ann", "", "0123")),
    ],
)
def test_password_or_key_is_sent(
    form: RestoreForm, qtbot: QtBot, name: str, text: str, typed: TypedRestore
) -> None:
    form.show_found(((FOLDER, BACKUP),))
    type_into(form, DoorName.RESTORE_NAME, " ann ")
    with qtbot.assertNotEmitted(form.restore_requested):
        press(form, DoorName.RESTORE_BUTTON)
    type_into(form, name, text)
    with qtbot.waitSignal(form.restore_requested) as asked:
        press(form, DoorName.RESTORE_BUTTON)
    assert asked.args == [typed]
    assert "secret" not in repr(asked.args)


def test_problem_stands_above_and_the_way_back_is_open(form: RestoreForm, qtbot: QtBot) -> None:
    form.show_busy(busy=True)
    form.show_busy(busy=False)
    form.show_problem(RecordsProblem(Trouble.NO_BACKUP, folder="/x"))
    assert "no backup in /x" in form.banner.text
    with qtbot.waitSignal(form.back_requested):
        press(form, DoorName.RESTORE_BACK)
