"""The bar has no cross: it goes with the access and not before."""

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from injector_app.gui.shared.emergency_bar import EmergencyBar
from injector_app.gui.shared.object_names import ObjectName
from tests.support.window import press


@pytest.fixture
def bar(qtbot: QtBot) -> EmergencyBar:
    made = EmergencyBar()
    qtbot.addWidget(made)
    return made


def test_bar_is_built_when_it_has_something_to_say(bar: EmergencyBar) -> None:
    bar.show_words("")
    assert (bar.isVisible(), bar.findChildren(QPushButton)) == (False, [])
    bar.show_words("Emergency access: 60 minutes left.")
    assert bar.isVisible()
    assert bar.accessibleName() == bar.text == "Emergency access: 60 minutes left."


def test_only_ending_takes_it_away(bar: EmergencyBar, qtbot: QtBot) -> None:
    bar.show_words("Emergency access")
    names = [button.objectName() for button in bar.findChildren(QPushButton)]
    assert names == [ObjectName.EMERGENCY_END]
    with qtbot.waitSignal(bar.end_requested):
        press(bar, ObjectName.EMERGENCY_END)
