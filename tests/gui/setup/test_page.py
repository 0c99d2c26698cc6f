"""The two choices of the first start."""

import pytest
from PySide6.QtWidgets import QApplication, QProgressBar
from pytestqt.qtbot import QtBot

from injector_app.gui.setup.page import SetupPage
from injector_app.gui.setup.steps import SetupSteps
from injector_app.gui.shared.banner import Banner
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.door_names import DoorName
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.wording.messages import describe
from tests.support.window import find, press


@pytest.fixture
def page(qtbot: QtBot) -> SetupPage:
    made = SetupPage()
    qtbot.addWidget(made)
    made.resize(900, 800)
    made.show()
    return made


def test_form_chosen_before_it_is_there_opens_when_it_comes(page: SetupPage) -> None:
    press(page, DoorName.SETUP_OWN)
    form = SetupSteps()
    page.add_form(form)
    assert form.isVisible()
    QApplication.processEvents()
    press(page, DoorName.SETUP_BACK)
    assert not form.isVisible()
    assert find(page, DoorName.SETUP_OWN, Button).isVisible()


def test_form_does_not_open_by_itself(page: SetupPage) -> None:
    form = SetupSteps()
    page.add_form(form)
    assert not form.isVisible()


def test_demo_shows_its_progress(page: SetupPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.demo_requested):
        press(page, DoorName.SETUP_DEMO)
    page.show_busy(busy=True)
    page.show_progress(10, 40)
    bar = page.findChild(QProgressBar)
    assert isinstance(bar, QProgressBar)
    assert (bar.value(), bar.maximum(), bar.isVisible()) == (10, 40, True)
    assert not find(page, DoorName.SETUP_DEMO, Button).isEnabled()


def test_failed_demo_says_why_and_can_be_tried_again(page: SetupPage) -> None:
    page.show_busy(busy=True)
    page.show_problem(describe(RecordsProblem(Trouble.DISK_FULL)))
    assert find(page, DoorName.SETUP_DEMO, Button).isEnabled()
    assert "disk" in find(page, "setup.banner", Banner).text.lower()
