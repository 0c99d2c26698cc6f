"""The screen of people, with real records behind it."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QListWidget
from pytestqt.qtbot import QtBot

from injector_app.domain.clinic_policy import ClinicPolicy
from injector_app.domain.staff import Role, StaffMember
from injector_app.gui.jobs import Jobs
from injector_app.gui.shared.banner import Banner
from injector_app.gui.shared.field import Field
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.staff.page import StaffPage
from injector_app.gui.staff.presenter import StaffPresenter
from injector_app.storage.clinic_policies import load_policy
from injector_app.storage.staff import find_staff
from injector_app.usecases.list_staff_members import list_staff_members
from injector_app.work.context import Work
from tests.support.builders import A_PASSWORD
from tests.support.fake_dialogs import FakeFileDialogs
from tests.support.window import find, press, type_into


@pytest.fixture
def page(work: Work, jobs: Jobs, qtbot: QtBot) -> StaffPage:
    made = StaffPage(work.policy)
    qtbot.addWidget(made)
    made.resize(1400, 1100)
    StaffPresenter(made, work=work, jobs=jobs, file_dialogs=FakeFileDialogs()).refresh()
    made.show()
    qtbot.waitUntil(lambda: made.people.count() > 0)
    return made


def choose(page: StaffPage, name: str) -> None:
    people = find(page, ObjectName.STAFF_LIST, QListWidget)
    rows = [people.item(row).text() for row in range(people.count())]
    people.setCurrentRow(next(row for row, text in enumerate(rows) if text.startswith(name)))


def person(work: Work, sign_in: str) -> StaffMember | None:
    return next((each for each in list_staff_members(work) if each.sign_in == sign_in), None)


def tick(page: StaffPage, role: Role) -> None:
    find(page, f"{ObjectName.STAFF_ROLE}.{role.value}", QCheckBox).click()


def type_somebody(page: StaffPage, *, again: str = A_PASSWORD) -> None:
    press(page, ObjectName.STAFF_ADD)
    type_into(page, ObjectName.STAFF_NAME, "New Nurse")
    type_into(page, ObjectName.STAFF_SIGN_IN, "nn")
    type_into(page, ObjectName.STAFF_PASSWORD, A_PASSWORD)
    type_into(page, ObjectName.STAFF_PASSWORD_AGAIN, again)


def test_somebody_new_is_added(page: StaffPage, work: Work, qtbot: QtBot) -> None:
    type_somebody(page)
    tick(page, Role.ASSISTANT)
    press(page, ObjectName.STAFF_SAVE)
    banner = find(page, "staff.banner", Banner)
    qtbot.waitUntil(banner.isVisible, timeout=20_000)
    added = person(work, "nn")
    assert added is not None
    assert (added.name, added.roles) == ("New Nurse", {Role.ASSISTANT})  # type: ignore[comparison-overlap]
    assert find(page, ObjectName.STAFF_SIGN_IN, QLineEdit).isReadOnly()


def test_different_passwords_add_nobody(page: StaffPage, work: Work) -> None:
    type_somebody(page, again=A_PASSWORD[:-1])
    press(page, ObjectName.STAFF_SAVE)
    field = next(
        each
        for each in page.findChildren(Field)
        if each.editor.objectName() == ObjectName.STAFF_PASSWORD_AGAIN
    )
    assert "not the same" in field.problem
    assert person(work, "nn") is None


def test_who_leaves_stays_in_the_list(page: StaffPage, work: Work, qtbot: QtBot) -> None:
    choose(page, "Bob Other")
    press(page, ObjectName.STAFF_LEAVE)
    last = page.people.count() - 1
    qtbot.waitUntil(lambda: "(left)" in page.people.item(last).text(), timeout=20_000)
    left = person(work, "bob")
    assert left is not None
    assert not left.is_active
    assert page.people.currentRow() == last


def test_who_left_comes_back_with_a_new_password(page: StaffPage, work: Work, qtbot: QtBot) -> None:
    choose(page, "Bob Other")
    press(page, ObjectName.STAFF_LEAVE)
    last = page.people.count() - 1
    qtbot.waitUntil(lambda: "(left)" in page.people.item(last).text(), timeout=20_000)
    for name in (ObjectName.STAFF_PASSWORD, ObjectName.STAFF_PASSWORD_AGAIN):
        type_into(page, name, "seven other grey herons")
    press(page, ObjectName.STAFF_LEAVE)
    qtbot.waitUntil(lambda: "(left)" not in page.people.item(last).text(), timeout=20_000)
    with work.records.reading() as transaction:
        back = find_staff(transaction, "bob")
    assert back is not None
    assert back.member.is_active
    assert back.slot_id in work.door.slot_ids


def test_last_administrator_is_told_why_not(page: StaffPage, work: Work, qtbot: QtBot) -> None:
    choose(page, "Ann Who")
    tick(page, Role.ADMINISTRATOR)
    press(page, ObjectName.STAFF_SAVE)
    field = next(each for each in page.findChildren(Field) if each.editor.findChild(QCheckBox))
    qtbot.waitUntil(lambda: bool(field.problem))
    assert "last administrator" in field.problem
    assert Role.ADMINISTRATOR in list_staff_members(work)[0].roles


def test_policy_is_stored(page: StaffPage, work: Work, qtbot: QtBot) -> None:
    find(page, ObjectName.POLICY_NOTES, QCheckBox).click()
    find(page, ObjectName.POLICY_SOFT, QComboBox).setCurrentText("3 minutes")
    press(page, ObjectName.POLICY_SAVE)
    banner = find(page, "policy.banner", Banner)
    qtbot.waitUntil(banner.isVisible)
    with work.records.reading() as transaction:
        stored = load_policy(transaction)
    assert stored == replace(ClinicPolicy(), desk_reads_notes=True, soft_lock_minutes=3)
