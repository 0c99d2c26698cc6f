"""This computer is trusted and forgotten with real records, where both sides allow it."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from injector_app.domain.clinic_policy import ClinicPolicy
from injector_app.gui.account.device.panel import DevicePanel
from injector_app.gui.account.device.presenter import DevicePresenter
from injector_app.gui.jobs import Jobs
from injector_app.gui.shared.object_names import ObjectName
from injector_app.usecases.known_device import known_device
from injector_app.work.context import Work
from injector_app.work.device_place import device_place
from tests.support.clinic import PASSWORD
from tests.support.secrets_in_memory import Secrets
from tests.support.window import press, type_into


@pytest.fixture
def letting(work: Work) -> Iterator[Work]:
    yield replace(work, policy=ClinicPolicy(device_sign_in=True))
    device_place(work.door.folder).unlink(missing_ok=True)


@pytest.fixture
def panel(qtbot: QtBot) -> DevicePanel:
    made = DevicePanel()
    qtbot.addWidget(made)
    return made


def do(panel: DevicePanel, jobs: Jobs, button: str) -> str:
    press(panel, button)
    assert jobs.drain(20_000)
    QApplication.processEvents()
    return panel.banner.text


def test_computer_is_trusted_and_forgotten(letting: Work, panel: DevicePanel, jobs: Jobs) -> None:
    DevicePresenter(panel, work=letting, jobs=jobs, store=Secrets()).start()
    type_into(panel, ObjectName.ACCOUNT_DEVICE_PASSWORD, "not the password")
    assert "wrong" in do(panel, jobs, ObjectName.ACCOUNT_DEVICE_TRUST)
    type_into(panel, ObjectName.ACCOUNT_DEVICE_PASSWORD, PASSWORD)
    assert "Set up" in do(panel, jobs, ObjectName.ACCOUNT_DEVICE_TRUST)
    known = known_device(letting.door.folder)
    assert "Ended" in do(panel, jobs, ObjectName.ACCOUNT_DEVICE_FORGET)
    assert (known, known_device(letting.door.folder)) == (True, False)


def test_panel_is_not_there_without_keyring_or_leave_of_the_clinic(
    work: Work, letting: Work, panel: DevicePanel, jobs: Jobs
) -> None:
    DevicePresenter(panel, work=work, jobs=jobs, store=Secrets()).start()
    without_leave = panel.isVisible()
    DevicePresenter(panel, work=letting, jobs=jobs, store=None).start()
    assert (without_leave, panel.isVisible()) == (False, False)
