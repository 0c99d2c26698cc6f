"""The sign-in screen: keys alone suffice, the name is kept, problems are said."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from injector_app.gui.shared.banner import Banner
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.door_names import DoorName
from injector_app.gui.sign_in.page import SignInPage
from injector_app.gui.sign_in.typed_sign_in import TypedSignIn
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.wording.messages import describe
from tests.support.window import find, press, type_into


@pytest.fixture
def page(qtbot: QtBot) -> SignInPage:
    made = SignInPage()
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    return made


def test_enter_sends_name_and_password(page: SignInPage, qtbot: QtBot) -> None:
    type_into(page, DoorName.SIGN_IN_NAME, " ann ")
    password = type_into(page, DoorName.SIGN_IN_PASSWORD, "a b c")
    with qtbot.waitSignal(page.sign_in_requested) as asked:
        QTest.keyClick(password, Qt.Key.Key_Return)
    assert asked.args == [TypedSignIn("ann", "a b c")]


def test_reason_is_sent_once_it_was_asked_for(page: SignInPage, qtbot: QtBot) -> None:
    page.ask_reason()
    type_into(page, DoorName.SIGN_IN_NAME, "ann")
    type_into(page, DoorName.SIGN_IN_REASON, "backup put back")
    password = type_into(page, DoorName.SIGN_IN_PASSWORD, "a b c")
    with qtbot.waitSignal(page.sign_in_requested) as asked:
        QTest.keyClick(password, Qt.Key.Key_Return)
    assert asked.args == [TypedSignIn("ann", "a b c", reason="backup put back")]


@pytest.mark.parametrize(("name", "password"), [("", "secret"), ("ann", "")])
def test_empty_field_sends_nothing(
    page: SignInPage, qtbot: QtBot, name: str, password: str
) -> None:
    type_into(page, DoorName.SIGN_IN_NAME, name)
    type_into(page, DoorName.SIGN_IN_PASSWORD, password)
    with qtbot.assertNotEmitted(page.sign_in_requested):
        press(page, DoorName.SIGN_IN_BUTTON)


def test_problem_is_said_and_only_the_password_goes(page: SignInPage) -> None:
    page.fill("ann", "wrong")
    page.show_problem(describe(RecordsProblem(Trouble.WRONG_PASSWORD)))
    assert "password is wrong" in find(page, "sign_in.banner", Banner).text
    assert find(page, DoorName.SIGN_IN_NAME, QLineEdit).text() == "ann"
    assert find(page, DoorName.SIGN_IN_PASSWORD, QLineEdit).text() == ""


def test_busy_page_cannot_be_sent_twice(page: SignInPage) -> None:
    page.show_busy(busy=True)
    assert not find(page, DoorName.SIGN_IN_BUTTON, Button).isEnabled()
    page.show_busy(busy=False)
    assert find(page, DoorName.SIGN_IN_BUTTON, Button).isEnabled()


def test_demo_is_offered_unless_it_is_open(qtbot: QtBot, page: SignInPage) -> None:
    with qtbot.waitSignal(page.demo_requested):
        press(page, DoorName.SIGN_IN_DEMO)
    inside = SignInPage(offers_demo=False)
    qtbot.addWidget(inside)
    assert find(inside, DoorName.SIGN_IN_DEMO, Button).isHidden()


def test_wait_is_counted_on_the_button_and_takes_no_try(page: SignInPage, qtbot: QtBot) -> None:
    page.fill("ann", "secret")
    page.start_wait(65)
    button = find(page, DoorName.SIGN_IN_BUTTON, Button)
    assert (button.text(), button.isEnabled()) == ("Next try in 1:05", False)
    with qtbot.assertNotEmitted(page.sign_in_requested):
        QTest.keyClick(find(page, DoorName.SIGN_IN_PASSWORD, QLineEdit), Qt.Key.Key_Return)


def test_button_comes_back_when_the_wait_is_over(page: SignInPage, qtbot: QtBot) -> None:
    page.start_wait(1)
    button = find(page, DoorName.SIGN_IN_BUTTON, Button)
    qtbot.waitUntil(button.isEnabled)
    assert button.text() == "Sign in"


def test_code_is_asked_for_once_the_password_was_right(page: SignInPage, qtbot: QtBot) -> None:
    code = find(page, DoorName.SIGN_IN_CODE, QLineEdit)
    assert not code.isVisible()
    page.fill("ann", "secret")
    page.ask_for_code(describe(RecordsProblem(Trouble.CODE_NEEDED)), is_wrong=False)
    assert code.isVisible()
    type_into(page, DoorName.SIGN_IN_CODE, "123456")
    with qtbot.waitSignal(page.sign_in_requested) as asked:
        QTest.keyClick(code, Qt.Key.Key_Return)
    assert asked.args == [TypedSignIn("ann", "secret", "123456")]
    page.show_problem(describe(RecordsProblem(Trouble.WRONG_PASSWORD)))
    assert (code.isVisible(), code.text()) == (False, "")


def test_recovery_key_is_offered(page: SignInPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.recover_requested):
        press(page, DoorName.SIGN_IN_RECOVER)
