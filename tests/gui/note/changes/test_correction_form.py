"""Why a note was wrong is asked before a draft of it is opened."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.gui.note.changes.correction_form import CorrectionForm
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.object_names import ObjectName
from tests.support.window import find, press, type_into


@pytest.fixture
def form(qtbot: QtBot) -> CorrectionForm:
    made = CorrectionForm()
    qtbot.addWidget(made)
    made.show()
    made.start()
    return made


def test_reason_is_sent_once_by_enter(form: CorrectionForm) -> None:
    sent: list[str] = []
    form.draft_requested.connect(sent.append)
    line = type_into(form, ObjectName.CORRECT_REASON, "Lot misread")
    for _ in range(2):
        QTest.keyClick(line, Qt.Key.Key_Return)
    assert sent == ["Lot misread"]


def test_problem_keeps_what_was_typed(form: CorrectionForm) -> None:
    type_into(form, ObjectName.CORRECT_REASON, "Lot misread")
    press(form, ObjectName.CORRECT_OPEN)
    form.show_problem(RuleBroken(Rule.NOT_THE_AUTHOR))
    line = find(form, ObjectName.CORRECT_REASON, QLineEdit)
    assert (line.text(), line.property("invalid")) == ("Lot misread", True)
    assert find(form, ObjectName.CORRECT_OPEN, Button).isEnabled()


def test_escape_and_cancel_correct_nothing(form: CorrectionForm, qtbot: QtBot) -> None:
    with qtbot.waitSignal(form.cancel_requested):
        QTest.keyClick(form, Qt.Key.Key_Escape)
    with qtbot.waitSignal(form.cancel_requested):
        press(form, ObjectName.CORRECT_CANCEL)
