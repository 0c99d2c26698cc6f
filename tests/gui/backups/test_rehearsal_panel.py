"""The rehearsal asks for the password and keeps none."""

from pytestqt.qtbot import QtBot

from injector_app.gui.backups.rehearsal_panel import RehearsalPanel
from injector_app.gui.shared.object_names import ObjectName
from tests.support.window import press, type_into


def test_password_is_sent_once_and_forgotten(qtbot: QtBot) -> None:
    panel = RehearsalPanel()
    qtbot.addWidget(panel)
    panel.show()
    with qtbot.assertNotEmitted(panel.rehearse_requested):
        press(panel, ObjectName.BACKUPS_REHEARSE)
    line = type_into(panel, ObjectName.BACKUPS_PASSWORD, "a password")
    with qtbot.waitSignal(panel.rehearse_requested) as asked:
        press(panel, ObjectName.BACKUPS_REHEARSE)
    assert asked.args == ["a password"]
    assert line.text() == ""
    panel.show_running(running=True)
    panel.show_running(running=False)
