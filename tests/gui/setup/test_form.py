"""The form of the first start."""

import pytest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.gui.setup.form import SetupForm
from injector_app.gui.shared.banner import Banner
from injector_app.gui.shared.door_names import DoorName
from injector_app.gui.shared.field import Field
from injector_app.system.errors import RecordsProblem, Trouble
from tests.support.builders import A_PASSWORD
from tests.support.window import find, press, type_into


@pytest.fixture
def form(qtbot: QtBot) -> SetupForm:
    made = SetupForm()
    qtbot.addWidget(made)
    made.resize(900, 800)
    made.show()
    return made


def problems(form: SetupForm) -> dict[str, str]:
    fields = form.findChildren(Field)
    return {field.editor.objectName(): field.problem for field in fields if field.problem}


def test_region_presets_dates_and_zone(form: SetupForm) -> None:
    region, zone = (
        find(form, name, QComboBox) for name in (DoorName.SETUP_REGION, DoorName.SETUP_ZONE)
    )
    region.setCurrentIndex(region.findText("United Kingdom"))
    assert zone.currentText() == "Europe/London"
    region.setCurrentIndex(region.findText("Canada"))
    assert zone.currentText() == "America/Toronto"
    zone.setEditText("America/Whitehorse")
    assert zone.currentText() == "America/Whitehorse"


def test_different_passwords_are_not_sent(form: SetupForm, qtbot: QtBot) -> None:
    type_into(form, DoorName.SETUP_PASSWORD, A_PASSWORD)
    type_into(form, DoorName.SETUP_PASSWORD_AGAIN, A_PASSWORD[:-1])
    with qtbot.assertNotEmitted(form.create_requested):
        press(form, DoorName.SETUP_CREATE)
    assert list(problems(form)) == [DoorName.SETUP_PASSWORD_AGAIN]


def test_typed_fields_are_sent(form: SetupForm, qtbot: QtBot) -> None:
    type_into(form, DoorName.SETUP_CLINIC, "Riverside")
    type_into(form, DoorName.SETUP_SIGN_IN, "ann")
    for name in (DoorName.SETUP_PASSWORD, DoorName.SETUP_PASSWORD_AGAIN):
        type_into(form, name, A_PASSWORD)
    with qtbot.waitSignal(form.create_requested) as asked:
        press(form, DoorName.SETUP_CREATE)
    assert asked.args is not None
    typed = asked.args[0]
    assert (typed.clinic, typed.sign_in, typed.password) == ("Riverside", "ann", A_PASSWORD)
    assert (typed.region, typed.time_zone) == ("US", "America/New_York")


def test_problem_is_shown_where_it_is(form: SetupForm) -> None:
    form.show_problem(RuleBroken(Rule.TEXT_EMPTY, path="clinic"))
    assert list(problems(form)) == [DoorName.SETUP_CLINIC]
    form.show_problem(RecordsProblem(Trouble.DISK_FULL))
    assert "disk" in find(form, "form.banner", Banner).text.lower()
