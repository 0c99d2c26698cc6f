"""The page of the lock says who is signed in and takes one password at a time."""

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from injector_app.gui.lock.page import LockPage
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel
from tests.support.window import find, press, type_into


@pytest.fixture
def page(qtbot: QtBot) -> LockPage:
    made = LockPage("Ann Who, MD")
    qtbot.addWidget(made)
    made.show_lock()
    made.resize(900, 700)
    made.show()
    return made


def test_lock_names_the_person_and_hands_the_password_on(page: LockPage, qtbot: QtBot) -> None:
    assert find(page, ObjectName.LOCK_PERSON, PlainLabel).text() == "Ann Who, MD"
    type_into(page, ObjectName.LOCK_PASSWORD, "secret")
    with qtbot.waitSignal(page.unlock_requested) as asked:
        press(page, ObjectName.LOCK_UNLOCK)
    assert asked.args == ["secret"]


def test_cover_offers_no_field(page: LockPage) -> None:
    page.show_cover()
    assert not find(page, ObjectName.LOCK_PASSWORD, QWidget).isVisible()
    assert not find(page, ObjectName.LOCK_SWITCH, QWidget).isVisible()
    assert page.accessibleName() == "Covered"


def test_problem_empties_the_field_and_a_wait_counts_down(page: LockPage) -> None:
    typed = type_into(page, ObjectName.LOCK_PASSWORD, "secret")
    page.show_problem("Wrong.")
    assert (typed.text(), page.problem) == ("", "Wrong.")
    page.start_wait(5)
    button = find(page, ObjectName.LOCK_UNLOCK, QPushButton)
    assert not button.isEnabled()
    assert button.text() == "Next try in 0:05"


def test_empty_password_is_no_try(page: LockPage, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(page.unlock_requested):
        press(page, ObjectName.LOCK_UNLOCK)
