"""The account screen shows what there is, and a new key takes its place until it is proven."""

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from injector_app.gui.account.page import AccountPage
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.object_names import ObjectName
from injector_app.work.answers import OwnAccount
from tests.support.recovery import groups_on_screen
from tests.support.window import find, type_into


@pytest.fixture
def page(qtbot: QtBot) -> AccountPage:
    made = AccountPage()
    qtbot.addWidget(made)
    made.resize(900, 1200)
    made.show()
    made.start("Ann Who, MD")
    return made


@pytest.mark.parametrize("has_factor", [True, False])
@pytest.mark.parametrize("keeper", [True, False])
def test_only_what_can_be_done_is_offered(
    page: AccountPage,
    has_factor: bool,  # noqa: FBT001
    keeper: bool,  # noqa: FBT001
) -> None:
    page.show_account(OwnAccount(has_factor, has_recovery_key=False, may_manage_keys=keeper))
    assert find(page, ObjectName.ACCOUNT_FACTOR_START, Button).isVisible() is not has_factor
    assert find(page, ObjectName.ACCOUNT_FACTOR_END, Button).isVisible() is has_factor
    assert page.key.isVisible() is keeper


def test_key_takes_the_place_of_the_panels_until_it_is_left(page: AccountPage) -> None:
    page.show_key("0123-4567")
    assert groups_on_screen(page) == ["0123", "4567"]
    page.card.back_requested.emit()
    assert page.password.isVisible()
    assert groups_on_screen(page) == []


def test_nothing_typed_before_stays(page: AccountPage) -> None:
    type_into(page, ObjectName.ACCOUNT_PASSWORD, "half a password")
    page.start("Ann Who, MD")
    assert find(page, ObjectName.ACCOUNT_PASSWORD, QLineEdit).text() == ""
