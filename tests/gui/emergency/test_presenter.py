"""Emergency access is counted down by two clocks and ends once."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from injector_app.domain.emergency import Emergency
from injector_app.domain.staff import Role
from injector_app.gui.emergency.form import EmergencyForm
from injector_app.gui.emergency.presenter import EmergencyPresenter
from injector_app.gui.jobs import Jobs
from injector_app.gui.shared.emergency_bar import EmergencyBar
from injector_app.usecases.break_glass import break_glass
from injector_app.work.context import Work
from tests.support.hand_clocks import HandClocks

DRAIN_MS = 20_000
REASON = "Cannot swallow, ambulance called"


@pytest.fixture
def acting(work: Work) -> Work:
    """The front desk with broken glass."""
    desk = replace(work, person=replace(work.person, roles=frozenset({Role.FRONT_DESK})))
    return break_glass(desk, reason=REASON)


def shown(
    work: Work, jobs: Jobs, clocks: HandClocks, qtbot: QtBot
) -> tuple[EmergencyPresenter, EmergencyBar]:
    form, bar = EmergencyForm(60), EmergencyBar()
    for widget in (form, bar):
        qtbot.addWidget(widget)
    return EmergencyPresenter(form, bar, work=work, jobs=jobs, clocks=clocks), bar


def test_bar_counts_down_and_the_end_gives_the_own_role_back(
    acting: Work, jobs: Jobs, qtbot: QtBot
) -> None:
    clocks = HandClocks()
    presenter, bar = shown(acting, jobs, clocks, qtbot)
    presenter.look()
    assert bar.text.startswith("Emergency access: 60 minutes left.")
    # The clinic's clock stands still, as one that is set back does: the other one counts.
    clocks.pass_seconds(59 * 60)
    presenter.look()
    assert bar.text.startswith("Emergency access: 1 minute left.")
    assert not presenter.is_over
    clocks.pass_seconds(60)
    with qtbot.waitSignal(presenter.ended) as ended:
        presenter.look()
        presenter.look()
    assert jobs.drain(DRAIN_MS)
    assert ended.args is not None
    after: Work = ended.args[0]
    assert (after.emergency, after.person.roles) == (None, frozenset({Role.FRONT_DESK}))


def test_reason_begins_it_and_a_short_one_does_not(work: Work, jobs: Jobs, qtbot: QtBot) -> None:
    desk = replace(work, person=replace(work.person, roles=frozenset({Role.FRONT_DESK})))
    presenter, bar = shown(desk, jobs, HandClocks(), qtbot)
    form = presenter.parent()
    assert isinstance(form, EmergencyForm)
    with qtbot.assertNotEmitted(presenter.begun):
        form.begin_requested.emit("Urgent")
        assert jobs.drain(DRAIN_MS)
    with qtbot.waitSignal(presenter.begun) as begun:
        form.begin_requested.emit(REASON)
    assert jobs.drain(DRAIN_MS)
    assert begun.args is not None
    assert isinstance(begun.args[0].emergency, Emergency)
    presenter.look()
    assert bar.text == ""
