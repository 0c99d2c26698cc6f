"""What is added to a note is typed and signed in place."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from injector_app.domain.amendment import MEANINGS, TYPED_KINDS, AmendmentDraft, AmendmentKind
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.gui.note.changes.amendment_form import AmendmentForm
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.system.errors import RecordsProblem, Trouble
from tests.support.window import find, press, type_into


@pytest.fixture
def form(qtbot: QtBot) -> AmendmentForm:
    made = AmendmentForm()
    qtbot.addWidget(made)
    made.show()
    made.start(0)
    return made


def fill(form: AmendmentForm) -> None:
    QTest.keyClicks(find(form, ObjectName.AMEND_TEXT, QPlainTextEdit), "Seen again")
    type_into(form, ObjectName.AMEND_REASON, "Known since today")
    type_into(form, ObjectName.AMEND_PASSWORD, "secret")


def texts(form: AmendmentForm) -> set[str]:
    return {label.text() for label in form.findChildren(PlainLabel)}


def test_what_was_typed_is_sent_once_and_the_password_is_not_kept(form: AmendmentForm) -> None:
    sent: list[tuple[Any, str]] = []
    form.sign_requested.connect(lambda draft, password: sent.append((draft, password)))
    press(form, f"{ObjectName.AMEND_KIND}.late_entry")
    fill(form)
    for _ in range(2):
        QTest.keyClick(find(form, ObjectName.AMEND_PASSWORD, QLineEdit), Qt.Key.Key_Return)
    draft = AmendmentDraft(AmendmentKind.LATE_ENTRY, "Seen again", "Known since today")
    assert sent == [(draft, "secret")]
    assert find(form, ObjectName.AMEND_PASSWORD, QLineEdit).text() == ""
    assert not find(form, ObjectName.AMEND_SIGN, Button).isEnabled()


def test_each_kind_says_what_it_means(form: AmendmentForm) -> None:
    for kind in TYPED_KINDS:
        press(form, f"{ObjectName.AMEND_KIND}.{kind.name.lower()}")
        assert MEANINGS[kind] in texts(form)


def test_problem_stands_at_its_field_and_nothing_typed_is_lost(form: AmendmentForm) -> None:
    fill(form)
    press(form, ObjectName.AMEND_SIGN)
    form.show_problem(RuleBroken(Rule.TEXT_EMPTY, path="reason"))
    assert find(form, ObjectName.AMEND_REASON, QLineEdit).property("invalid")
    assert find(form, ObjectName.AMEND_TEXT, QPlainTextEdit).toPlainText() == "Seen again"
    form.show_problem(RecordsProblem(Trouble.WRONG_PASSWORD))
    assert find(form, ObjectName.AMEND_PASSWORD, QLineEdit).property("invalid")
    assert find(form, ObjectName.AMEND_SIGN, Button).isEnabled()


def test_escape_and_cancel_add_nothing(form: AmendmentForm, qtbot: QtBot) -> None:
    with qtbot.waitSignal(form.cancel_requested):
        QTest.keyClick(form, Qt.Key.Key_Escape)
    with qtbot.waitSignal(form.cancel_requested):
        press(form, ObjectName.AMEND_CANCEL)


def test_another_start_is_empty(form: AmendmentForm) -> None:
    fill(form)
    form.start(2)
    assert "Add to entry 2" in texts(form)
    assert find(form, ObjectName.AMEND_TEXT, QPlainTextEdit).toPlainText() == ""
