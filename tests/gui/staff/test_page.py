"""The list and the form follow each other."""

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from injector_app.domain.clinic_policy import ClinicPolicy
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.staff.page import StaffPage
from tests.support.builders import a_clinician
from tests.support.window import find, press


@pytest.fixture
def page(qtbot: QtBot) -> StaffPage:
    made = StaffPage(ClinicPolicy())
    qtbot.addWidget(made)
    made.show()
    return made


def test_chosen_person_is_in_the_form(page: StaffPage) -> None:
    first, second = a_clinician(sign_in="a", name="Ann"), a_clinician(sign_in="b", name="Bea")
    page.show_people((first, second), second.id)
    assert find(page, ObjectName.STAFF_NAME, QLineEdit).text() == "Bea"
    page.people.setCurrentRow(0)
    assert find(page, ObjectName.STAFF_NAME, QLineEdit).text() == "Ann"


def test_adding_leaves_nobody_chosen(page: StaffPage) -> None:
    person = a_clinician()
    page.show_people((person,), person.id)
    press(page, ObjectName.STAFF_ADD)
    assert page.people.currentRow() == -1
    assert find(page, ObjectName.STAFF_NAME, QLineEdit).text() == ""
    assert find(page, ObjectName.STAFF_PASSWORD, QLineEdit).isVisible()
