"""The second folder: which, how new, another, none."""

from datetime import UTC, datetime

from pytestqt.qtbot import QtBot

from injector_app.domain.backup_state import BackupState, SecondPlace
from injector_app.domain.clinic import new_clinic
from injector_app.gui.backups.place_panel import PlacePanel
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel
from tests.support.window import find, press

CLINIC = new_clinic(name="C", address="", region="CA")
PLACE = SecondPlace("/drive", is_there=True, is_on_the_same_disk=False, backups=())
STATE = BackupState(datetime(2026, 11, 20, tzinfo=UTC), second=PLACE)


def test_wishes_and_words(qtbot: QtBot) -> None:
    panel = PlacePanel()
    qtbot.addWidget(panel)
    panel.show()
    panel.show_state(STATE, CLINIC)
    assert find(panel, ObjectName.BACKUPS_FOLDER, PlainLabel).text().startswith("/drive")
    with qtbot.waitSignal(panel.none_requested):
        press(panel, ObjectName.BACKUPS_FOLDER_NONE)
    with qtbot.waitSignal(panel.choose_requested):
        press(panel, ObjectName.BACKUPS_FOLDER_CHOOSE)
