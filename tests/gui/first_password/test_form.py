"""The form takes one password, typed twice alike."""

import pytest
from pytestqt.qtbot import QtBot

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.gui.first_password.form import FirstPasswordForm
from injector_app.gui.shared.field import Field
from injector_app.gui.shared.object_names import ObjectName
from tests.support.window import press, type_into

OWN = "seven other grey herons"


@pytest.fixture
def form(qtbot: QtBot) -> FirstPasswordForm:
    made = FirstPasswordForm("Carl")
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    made.start()
    return made


def told_at(form: FirstPasswordForm) -> list[str]:
    return [field.editor.objectName() for field in form.findChildren(Field) if field.problem]


def test_two_different_passwords_are_told_apart(form: FirstPasswordForm, qtbot: QtBot) -> None:
    type_into(form, ObjectName.FIRST_PASSWORD, OWN)
    type_into(form, ObjectName.FIRST_PASSWORD_AGAIN, OWN + "!")
    with qtbot.assertNotEmitted(form.chosen):
        press(form, ObjectName.FIRST_SET)
    assert told_at(form) == [ObjectName.FIRST_PASSWORD_AGAIN]
    type_into(form, ObjectName.FIRST_PASSWORD_AGAIN, OWN)
    with qtbot.waitSignal(form.chosen) as chosen:
        press(form, ObjectName.FIRST_SET)
    assert chosen.args == [OWN]
    assert told_at(form) == []


def test_refused_password_is_told_at_its_field(form: FirstPasswordForm) -> None:
    form.show_busy(busy=True)
    form.show_problem(RuleBroken(Rule.PASSWORD_SAME, path="password"))
    assert told_at(form) == [ObjectName.FIRST_PASSWORD]


def test_way_out_is_offered(form: FirstPasswordForm, qtbot: QtBot) -> None:
    with qtbot.waitSignal(form.leave_requested):
        press(form, ObjectName.FIRST_LEAVE)
