"""Form and key, one in front."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from injector_app.gui.setup.steps import SetupSteps
from injector_app.gui.shared.door_names import DoorName
from tests.support.recovery import groups_on_screen
from tests.support.window import press


def test_back_from_the_key_leads_to_the_form_and_forgets_the_key(qtbot: QtBot) -> None:
    steps = SetupSteps()
    qtbot.addWidget(steps)
    steps.resize(900, 800)
    steps.show()
    steps.show_key("0123-4567")
    QApplication.processEvents()
    assert groups_on_screen(steps) == ["0123", "4567"]
    press(steps, DoorName.RECOVERY_BACK)
    assert steps.form.isVisible()
    assert groups_on_screen(steps) == []
    with qtbot.waitSignal(steps.back_requested):
        QApplication.processEvents()
        press(steps, DoorName.SETUP_BACK)
