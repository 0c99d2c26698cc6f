"""The own account, with real records."""

from base64 import b32decode
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from injector_app.gui.account.page import AccountPage
from injector_app.gui.account.presenter import AccountPresenter
from injector_app.gui.jobs import Jobs
from injector_app.gui.shared.door_names import DoorName
from injector_app.gui.shared.field import Field
from injector_app.gui.shared.object_names import ObjectName
from injector_app.keys.one_time_code import code_of_step
from injector_app.work.context import Work
from tests.support.clinic import PASSWORD
from tests.support.fake_dialogs import Outside
from tests.support.recovery import type_groups_back
from tests.support.window import find, press, type_into

OTHER = "Another seven grey herons"


@pytest.fixture
def page(qtbot: QtBot, work: Work, jobs: Jobs, tmp_path: Path) -> AccountPage:
    made = AccountPage()
    qtbot.addWidget(made)
    made.resize(900, 1300)
    made.show()
    outside = Outside(tmp_path).surroundings
    AccountPresenter(made, work=work, jobs=jobs, surroundings=outside).start()
    assert jobs.drain(20_000)
    QApplication.processEvents()
    return made


def do(page: AccountPage, jobs: Jobs, button: str) -> None:
    QApplication.processEvents()
    press(page, button)
    assert jobs.drain(20_000)
    QApplication.processEvents()


def test_password_is_changed_after_the_right_one(page: AccountPage, jobs: Jobs, work: Work) -> None:
    type_into(page, ObjectName.ACCOUNT_PASSWORD_NOW, "wrong")
    for name in (ObjectName.ACCOUNT_PASSWORD, ObjectName.ACCOUNT_PASSWORD_AGAIN):
        type_into(page, name, OTHER)
    do(page, jobs, ObjectName.ACCOUNT_PASSWORD_CHANGE)
    assert "wrong" in page.password.banner.text
    type_into(page, ObjectName.ACCOUNT_PASSWORD_NOW, PASSWORD)
    type_into(page, ObjectName.ACCOUNT_PASSWORD_AGAIN, OTHER + "!")
    do(page, jobs, ObjectName.ACCOUNT_PASSWORD_CHANGE)
    told = [field.editor.objectName() for field in page.findChildren(Field) if field.problem]
    assert told == [ObjectName.ACCOUNT_PASSWORD_AGAIN]
    type_into(page, ObjectName.ACCOUNT_PASSWORD_AGAIN, OTHER)
    do(page, jobs, ObjectName.ACCOUNT_PASSWORD_CHANGE)
    assert "changed" in page.password.banner.text
    assert work.prove(OTHER)
    assert find(page, ObjectName.ACCOUNT_PASSWORD_NOW, QLineEdit).text() == ""


def test_app_is_set_up_with_its_first_code_and_ended(
    page: AccountPage, jobs: Jobs, work: Work
) -> None:
    type_into(page, ObjectName.ACCOUNT_FACTOR_PASSWORD, PASSWORD)
    do(page, jobs, ObjectName.ACCOUNT_FACTOR_START)
    written = find(page, ObjectName.ACCOUNT_FACTOR_SECRET, QLineEdit).text()
    type_into(page, ObjectName.ACCOUNT_FACTOR_CODE, "000000")
    do(page, jobs, ObjectName.ACCOUNT_FACTOR_CONFIRM)
    assert "code" in page.factor.banner.text
    secret = b32decode(written.replace(" ", ""))
    step = int(work.clock.now().timestamp()) // 30
    type_into(page, ObjectName.ACCOUNT_FACTOR_CODE, code_of_step(secret, step).decode())
    do(page, jobs, ObjectName.ACCOUNT_FACTOR_CONFIRM)
    assert "asked for" in page.factor.banner.text
    assert find(page, ObjectName.ACCOUNT_FACTOR_SECRET, QLineEdit).text() == ""
    type_into(page, ObjectName.ACCOUNT_FACTOR_PASSWORD, PASSWORD)
    do(page, jobs, ObjectName.ACCOUNT_FACTOR_END)
    assert "No codes" in page.factor.banner.text


def test_new_recovery_key_is_in_use_once_it_is_typed_back(
    page: AccountPage, jobs: Jobs, work: Work
) -> None:
    type_into(page, ObjectName.ACCOUNT_KEY_PASSWORD, PASSWORD)
    do(page, jobs, ObjectName.ACCOUNT_KEY_MAKE)
    before = work.door.slot_ids
    type_groups_back(page)
    do(page, jobs, DoorName.RECOVERY_DONE)
    assert len(work.door.slot_ids) == len(before) + 1
    assert work.door.has_recovery_key
    assert "in use" in page.key.banner.text
