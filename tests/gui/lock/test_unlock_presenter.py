"""The page shows what the proof of a password comes to."""

import pytest
from pytestqt.qtbot import QtBot

from injector_app.gui.jobs import Jobs
from injector_app.gui.lock.page import LockPage
from injector_app.gui.lock.unlock_presenter import UnlockPresenter
from injector_app.wording.lock_words import WRONG
from injector_app.work.context import Work
from tests.support.clinic import PASSWORD

DRAIN_MS = 20_000


@pytest.fixture
def page(qtbot: QtBot) -> LockPage:
    made = LockPage("Ann Who, MD")
    qtbot.addWidget(made)
    return made


def test_wrong_password_is_refused_and_the_right_one_unlocks(
    page: LockPage, work: Work, jobs: Jobs, qtbot: QtBot
) -> None:
    unlocking = UnlockPresenter(page, work=work, jobs=jobs)
    with qtbot.assertNotEmitted(unlocking.unlocked):
        page.unlock_requested.emit("not the password")
        assert jobs.drain(DRAIN_MS)
    assert page.problem == WRONG
    with qtbot.waitSignal(unlocking.unlocked):
        page.unlock_requested.emit(PASSWORD)
    assert jobs.drain(DRAIN_MS)
