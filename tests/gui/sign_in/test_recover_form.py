"""What is typed to come in by the recovery key."""

import pytest
from pytestqt.qtbot import QtBot

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.gui.shared.banner import Banner
from injector_app.gui.shared.door_names import DoorName
from injector_app.gui.shared.field import Field
from injector_app.gui.sign_in.recover_form import RecoverForm
from injector_app.gui.sign_in.typed_recovery import TypedRecovery
from injector_app.system.errors import RecordsProblem, Trouble
from tests.support.window import find, press, type_into


@pytest.fixture
def form(qtbot: QtBot) -> RecoverForm:
    made = RecoverForm()
    qtbot.addWidget(made)
    made.resize(900, 900)
    made.show()
    for name, text in (
        (DoorName.RECOVER_NAME, " ann "),
        (DoorName.RECOVER_KEY, "0000-1111"),
        (DoorName.RECOVER_PASSWORD, "a new password"),
        (DoorName.RECOVER_PASSWORD_AGAIN, "a new password"),
    ):
        type_into(made, name, text)
    return made


def told(form: RecoverForm) -> list[str]:
    return [field.editor.objectName() for field in form.findChildren(Field) if field.problem]


def test_typed_fields_are_sent(form: RecoverForm, qtbot: QtBot) -> None:
    with qtbot.waitSignal(form.check_requested) as asked:
        press(form, DoorName.RECOVER_NEXT)
    assert asked.args == [TypedRecovery("ann", "0000-1111", "a new password")]
    assert "0000" not in repr(asked.args)


def test_different_passwords_are_not_sent(form: RecoverForm, qtbot: QtBot) -> None:
    type_into(form, DoorName.RECOVER_PASSWORD_AGAIN, "another")
    with qtbot.assertNotEmitted(form.check_requested):
        press(form, DoorName.RECOVER_NEXT)
    assert told(form) == [DoorName.RECOVER_PASSWORD_AGAIN]


def test_problem_is_shown_where_it_is(form: RecoverForm) -> None:
    form.show_problem(RuleBroken(Rule.RECOVERY_KEY_MISTYPED, path="recovery_key"))
    assert told(form) == [DoorName.RECOVER_KEY]
    form.show_problem(RecordsProblem(Trouble.WRONG_RECOVERY_KEY))
    assert "does not open" in find(form, "recover.banner", Banner).text


def test_back_is_offered(form: RecoverForm, qtbot: QtBot) -> None:
    with qtbot.waitSignal(form.back_requested):
        press(form, DoorName.RECOVER_BACK)
