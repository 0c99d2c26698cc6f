"""The panel hands the password on, and ends only what is there."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from injector_app.gui.account.device.panel import DevicePanel
from injector_app.gui.shared.object_names import ObjectName
from tests.support.window import find, press, type_into


@pytest.fixture
def panel(qtbot: QtBot) -> DevicePanel:
    made = DevicePanel()
    qtbot.addWidget(made)
    made.show_state(is_known=False)
    made.show()
    return made


def test_password_is_handed_on(panel: DevicePanel, qtbot: QtBot) -> None:
    type_into(panel, ObjectName.ACCOUNT_DEVICE_PASSWORD, "a password")
    with qtbot.waitSignal(panel.trust_requested) as asked:
        press(panel, ObjectName.ACCOUNT_DEVICE_TRUST)
    assert asked.args == ["a password"]


def test_end_is_offered_where_there_is_one(panel: DevicePanel, qtbot: QtBot) -> None:
    assert not find(panel, ObjectName.ACCOUNT_DEVICE_FORGET, QWidget).isVisible()
    panel.show_state(is_known=True)
    with qtbot.waitSignal(panel.forget_requested):
        press(panel, ObjectName.ACCOUNT_DEVICE_FORGET)
