"""The records open for an own password, and close for whoever goes or stays away."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from injector_app.gui.first_password.form import FirstPasswordForm
from injector_app.gui.first_password.presenter import FirstPasswordPresenter
from injector_app.gui.jobs import Jobs
from injector_app.work.context import Work
from tests.support.clinic import PASSWORD
from tests.support.hand_clocks import HandClocks

DRAIN_MS = 20_000
OWN = "seven other grey herons"


@pytest.fixture
def clocks() -> HandClocks:
    return HandClocks()


@pytest.fixture
def presenter(work: Work, jobs: Jobs, clocks: HandClocks, qtbot: QtBot) -> FirstPasswordPresenter:
    form = FirstPasswordForm("Carl")
    qtbot.addWidget(form)
    new = replace(work, person=replace(work.person, has_first_password=True))
    return FirstPasswordPresenter(form, work=new, jobs=jobs, clocks=clocks)


def test_own_password_hands_over_work_that_is_good_for_everything(
    presenter: FirstPasswordPresenter, jobs: Jobs, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(presenter.ready):
        presenter.form.chosen.emit(PASSWORD)
        assert jobs.drain(DRAIN_MS)
    with qtbot.waitSignal(presenter.ready) as ready:
        presenter.form.chosen.emit(OWN)
    assert jobs.drain(DRAIN_MS)
    assert ready.args is not None
    handed: Work = ready.args[0]
    assert (handed.prove(OWN), handed.person.has_first_password) == (True, False)


def test_who_stays_away_is_signed_out(
    presenter: FirstPasswordPresenter, clocks: HandClocks, work: Work, jobs: Jobs, qtbot: QtBot
) -> None:
    clocks.pass_seconds(5 * 60 - 1)
    with qtbot.assertNotEmitted(presenter.left):
        presenter.watch.look()
    clocks.pass_seconds(1)
    with qtbot.waitSignal(presenter.left):
        presenter.watch.look()
    assert jobs.drain(DRAIN_MS)
    assert not any(work.door.unlocked.key)


def test_who_goes_leaves_closed_records(
    presenter: FirstPasswordPresenter, work: Work, jobs: Jobs, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(presenter.left):
        presenter.form.leave_requested.emit()
    assert jobs.drain(DRAIN_MS)
    assert not any(work.door.unlocked.key)
