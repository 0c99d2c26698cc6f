"""The form asks for a reason and says how long it opens the records for."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.gui.emergency.form import EmergencyForm
from injector_app.gui.shared.field import Field
from injector_app.gui.shared.object_names import ObjectName
from tests.support.window import press, type_into

REASON = "Cannot swallow, ambulance called"


@pytest.fixture
def form(qtbot: QtBot) -> EmergencyForm:
    made = EmergencyForm(45)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    return made


def test_reason_is_handed_on_and_gone_the_next_time(form: EmergencyForm, qtbot: QtBot) -> None:
    line = type_into(form, ObjectName.EMERGENCY_REASON, REASON)
    with qtbot.waitSignal(form.begin_requested) as begun:
        press(form, ObjectName.EMERGENCY_BEGIN)
    assert begun.args == [REASON]
    form.start()
    assert line.text() == ""


def test_length_is_the_clinics(form: EmergencyForm) -> None:
    assert any("45 minutes" in label.text() for label in form.findChildren(QLabel))


def test_short_reason_is_told_at_its_field(form: EmergencyForm) -> None:
    form.show_problem(RuleBroken(Rule.REASON_TOO_SHORT, path="reason", least=10))
    told = [field.problem for field in form.findChildren(Field)]
    assert len(told) == 1
    assert told[0].startswith("The reason has fewer than 10 characters.")


def test_way_back_is_offered(form: EmergencyForm, qtbot: QtBot) -> None:
    with qtbot.waitSignal(form.cancel_requested):
        press(form, ObjectName.EMERGENCY_CANCEL)
