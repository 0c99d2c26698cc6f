"""The button is there for a known computer, and what it cannot do is said."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from injector_app.gui.jobs import Jobs
from injector_app.gui.shared.banner import Banner
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.sign_in.device_sign_in import DeviceSignIn
from injector_app.gui.sign_in.page import SignInPage
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.wording.messages import describe
from tests.support.window import find, press

DRAIN_MS = 20_000


@pytest.fixture
def page(qtbot: QtBot) -> SignInPage:
    made = SignInPage()
    qtbot.addWidget(made)
    made.resize(900, 800)
    made.show()
    return made


def refuse() -> str:
    raise RecordsProblem(Trouble.DEVICE_UNKNOWN)


def come_in() -> str:
    return "work"


def test_unknown_computer_offers_nothing(page: SignInPage, jobs: Jobs) -> None:
    device = DeviceSignIn(page, jobs=jobs, known=lambda: False, sign_in=refuse, describe=describe)
    device.look()
    assert jobs.drain(DRAIN_MS)
    assert not find(page, ObjectName.SIGN_IN_DEVICE, QWidget).isVisible()


def test_known_computer_signs_in_and_says_when_it_cannot(
    page: SignInPage, jobs: Jobs, qtbot: QtBot
) -> None:
    answers = iter([refuse, come_in])

    def sign_in() -> object:
        return next(answers)()

    device = DeviceSignIn(
        page,
        jobs=jobs,
        known=lambda: True,
        sign_in=sign_in,
        describe=describe,
    )
    device.look()
    assert jobs.drain(DRAIN_MS)
    press(page, ObjectName.SIGN_IN_DEVICE)
    assert jobs.drain(DRAIN_MS)
    assert "Sign in with your password" in find(page, "sign_in.banner", Banner).text
    with qtbot.waitSignal(device.signed_in) as signed_in:
        press(page, ObjectName.SIGN_IN_DEVICE)
    assert jobs.drain(DRAIN_MS)
    assert signed_in.args == ["work"]
