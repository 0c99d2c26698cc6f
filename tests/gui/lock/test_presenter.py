"""A lock waits for what is being written, and closes nothing that could not be stored."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from injector_app.gui.jobs import Jobs
from injector_app.gui.lock.presenter import LockPresenter, Then
from injector_app.gui.main_window import MainWindow
from injector_app.gui.shared.theme import Look
from injector_app.work.context import Work
from tests.support.hand_clocks import HandClocks

SOFT, HARD = 5 * 60, 30 * 60
DRAIN_MS = 20_000


@dataclass
class Shelf:
    """Where the edits go; it can be full."""

    is_full: bool = False
    forgets: bool = False
    asked: list[bool] = field(default_factory=list)

    def store(self, then: Then, failed: Then) -> None:
        self.asked.append(self.is_full)
        if not self.forgets:
            (failed if self.is_full else then)()


@pytest.fixture
def clocks() -> HandClocks:
    return HandClocks()


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture
def lock(
    work: Work, jobs: Jobs, look: Look, clocks: HandClocks, shelf: Shelf
) -> Iterator[LockPresenter]:
    window = MainWindow(look)
    window.show()
    made = LockPresenter(window, work=work, jobs=jobs, store=shelf.store, clocks=clocks)
    made.start()
    yield made
    assert jobs.drain(DRAIN_MS)
    made.stop()
    window.close()
    window.deleteLater()


def idle(lock: LockPresenter, clocks: HandClocks, seconds: float) -> None:
    clocks.pass_seconds(seconds)
    lock.watch.look()


def test_lock_waits_for_a_write_in_flight(
    lock: LockPresenter, clocks: HandClocks, jobs: Jobs
) -> None:
    written = Event()
    jobs.run(written.wait, done=lambda _: None, failed=lambda _: None)
    idle(lock, clocks, SOFT)
    assert not lock.is_covered
    written.set()
    assert jobs.drain(DRAIN_MS)
    assert lock.is_locked


def test_records_stay_open_and_covered_while_the_disk_is_full(
    lock: LockPresenter, clocks: HandClocks, shelf: Shelf, jobs: Jobs, qtbot: QtBot
) -> None:
    shelf.is_full = True
    with qtbot.assertNotEmitted(lock.close_due):
        idle(lock, clocks, HARD)
        assert jobs.drain(DRAIN_MS)
        idle(lock, clocks, 1)
    assert lock.is_locked
    assert shelf.asked == [True]


def test_lock_that_was_forgotten_is_tried_again(
    lock: LockPresenter, clocks: HandClocks, shelf: Shelf, jobs: Jobs
) -> None:
    shelf.forgets = True
    idle(lock, clocks, SOFT)
    assert not lock.is_covered
    shelf.forgets = False
    idle(lock, clocks, 1)
    assert jobs.drain(DRAIN_MS)
    assert lock.is_locked


def test_long_idle_time_asks_for_closing_once(
    lock: LockPresenter, clocks: HandClocks, jobs: Jobs
) -> None:
    asked: list[None] = []
    lock.close_due.connect(lambda: asked.append(None))
    for _ in range(3):
        idle(lock, clocks, HARD)
    assert jobs.drain(DRAIN_MS)
    assert len(asked) == 1


def test_hold_is_told_by_the_minute(lock: LockPresenter, clocks: HandClocks, qtbot: QtBot) -> None:
    with qtbot.waitSignal(lock.holding.changed) as told:
        lock.holding.hold(True)
    assert told.args == [20]
    with qtbot.waitSignal(lock.holding.changed) as told:
        idle(lock, clocks, 61)
    assert told.args == [19]
    with qtbot.waitSignal(lock.holding.changed) as told:
        lock.holding.hold(False)
    assert told.args == [None]
