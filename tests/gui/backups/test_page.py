"""The page names every fault, and blocks a second backup while one is made."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from injector_app.domain.backup_state import BackupState
from injector_app.domain.clinic import new_clinic
from injector_app.gui.backups.page import BackupsPage
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel
from tests.support.window import find, press

NOW = datetime(2026, 11, 20, 15, tzinfo=UTC)
STATE = BackupState(NOW)


@pytest.fixture
def page(qtbot: QtBot) -> BackupsPage:
    page = BackupsPage(new_clinic(name="C", address="", region="CA"))
    qtbot.addWidget(page)
    page.show()
    return page


def test_faults_stand_out(page: BackupsPage) -> None:
    line = find(page, ObjectName.BACKUPS_LINE, PlainLabel)
    page.show_state(STATE)
    assert (line.text(), line.property("kind")) == ("No backup yet", "muted")
    page.show_state(replace(STATE, trouble="disk-full"))
    assert line.property("kind") == "alert"
    assert "failed" in line.text()


def test_one_at_a_time(page: BackupsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.now_requested):
        press(page, ObjectName.BACKUPS_NOW)
    page.show_running(running=True)
    with pytest.raises(AssertionError):
        press(page, ObjectName.BACKUPS_NOW)
