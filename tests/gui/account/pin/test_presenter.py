"""The PIN of the covered screen, set and forgotten with real records."""

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from injector_app.gui.account.pin.panel import PinPanel
from injector_app.gui.account.pin.presenter import PinPresenter
from injector_app.gui.jobs import Jobs
from injector_app.gui.shared.field import Field
from injector_app.gui.shared.object_names import ObjectName
from injector_app.work.context import Work
from tests.support.clinic import PASSWORD
from tests.support.window import find, press, type_into


@pytest.fixture
def panel(qtbot: QtBot, work: Work, jobs: Jobs) -> PinPanel:
    made = PinPanel()
    qtbot.addWidget(made)
    made.resize(620, 500)
    made.show()
    PinPresenter(made, work=work, jobs=jobs).start()
    return made


def do(panel: PinPanel, jobs: Jobs, button: str) -> None:
    press(panel, button)
    assert jobs.drain(20_000)
    QApplication.processEvents()


def test_pin_is_set_with_the_password_and_forgotten(
    panel: PinPanel, work: Work, jobs: Jobs
) -> None:
    type_into(panel, ObjectName.ACCOUNT_PIN, "1111")
    type_into(panel, ObjectName.ACCOUNT_PIN_PASSWORD, PASSWORD)
    do(panel, jobs, ObjectName.ACCOUNT_PIN_SET)
    assert [field.editor.objectName() for field in panel.findChildren(Field) if field.problem] == [
        ObjectName.ACCOUNT_PIN
    ]
    type_into(panel, ObjectName.ACCOUNT_PIN, "8305")
    do(panel, jobs, ObjectName.ACCOUNT_PIN_SET)
    assert "PIN set" in panel.banner.text
    assert work.pin.tries_left
    do(panel, jobs, ObjectName.ACCOUNT_PIN_FORGET)
    assert "No PIN" in panel.banner.text
    assert not work.pin.is_set
    assert not find(panel, ObjectName.ACCOUNT_PIN_FORGET, QWidget).isVisible()


def test_wrong_password_is_told_above(panel: PinPanel, work: Work, jobs: Jobs) -> None:
    type_into(panel, ObjectName.ACCOUNT_PIN, "8305")
    type_into(panel, ObjectName.ACCOUNT_PIN_PASSWORD, "not the password")
    do(panel, jobs, ObjectName.ACCOUNT_PIN_SET)
    assert "wrong" in panel.banner.text
    assert not work.pin.is_set
