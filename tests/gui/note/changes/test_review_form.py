"""A counter-signature needs the password, once; Escape signs nothing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.gui.note.changes.review_form import ReviewForm
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.object_names import ObjectName
from tests.support.window import find, press, type_into


@pytest.fixture
def form(qtbot: QtBot) -> ReviewForm:
    made = ReviewForm()
    qtbot.addWidget(made)
    made.show()
    made.start()
    return made


def test_password_is_sent_once_and_forgotten(form: ReviewForm) -> None:
    sent: list[str] = []
    form.sign_requested.connect(sent.append)
    line = type_into(form, ObjectName.REVIEW_PASSWORD, "seven grey herons")
    for _ in range(2):
        QTest.keyClick(line, Qt.Key.Key_Return)
    assert sent == ["seven grey herons"]
    assert line.text() == ""


def test_problem_is_at_the_field_and_may_be_tried_again(form: ReviewForm) -> None:
    press(form, ObjectName.REVIEW_SIGN)
    form.show_problem(RuleBroken(Rule.REVIEW_BY_ANOTHER))
    assert find(form, ObjectName.REVIEW_PASSWORD, QLineEdit).property("invalid")
    assert find(form, ObjectName.REVIEW_SIGN, Button).isEnabled()


def test_escape_and_cancel_sign_nothing(form: ReviewForm, qtbot: QtBot) -> None:
    with qtbot.waitSignal(form.cancel_requested):
        QTest.keyClick(form, Qt.Key.Key_Escape)
    with qtbot.waitSignal(form.cancel_requested):
        press(form, ObjectName.REVIEW_CANCEL)
