"""The panel asks for a PIN and the password, and says at the PIN what is wrong with it."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.gui.account.pin.panel import PinPanel
from injector_app.gui.shared.field import Field
from injector_app.gui.shared.object_names import ObjectName
from tests.support.window import find, press, type_into


@pytest.fixture
def panel(qtbot: QtBot) -> PinPanel:
    made = PinPanel()
    qtbot.addWidget(made)
    made.show_state(is_set=False)
    made.show()
    return made


def test_pin_and_password_are_handed_on(panel: PinPanel, qtbot: QtBot) -> None:
    type_into(panel, ObjectName.ACCOUNT_PIN, "8305")
    type_into(panel, ObjectName.ACCOUNT_PIN_PASSWORD, "a password")
    with qtbot.waitSignal(panel.set_requested) as asked:
        press(panel, ObjectName.ACCOUNT_PIN_SET)
    assert asked.args == ["8305", "a password"]


def test_only_a_pin_that_is_set_can_be_forgotten(panel: PinPanel, qtbot: QtBot) -> None:
    assert not find(panel, ObjectName.ACCOUNT_PIN_FORGET, QWidget).isVisible()
    panel.show_state(is_set=True)
    with qtbot.waitSignal(panel.forget_requested):
        press(panel, ObjectName.ACCOUNT_PIN_FORGET)


def test_refused_pin_is_told_at_its_field(panel: PinPanel) -> None:
    panel.show_problem(RuleBroken(Rule.PIN_TOO_SIMPLE, path="pin"))
    told = [field.editor.objectName() for field in panel.findChildren(Field) if field.problem]
    assert told == [ObjectName.ACCOUNT_PIN]
