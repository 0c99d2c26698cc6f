"""A backup of 100 000 treatments beside a person who charts: how long, and what is felt of it."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from injector_app.domain.catalog import Catalog
from injector_app.domain.draft import Draft
from injector_app.gui.shared.theme import Look
from injector_app.usecases.open_draft import open_draft
from injector_app.usecases.save_draft import save_draft
from injector_app.work.context import Work
from tests.bench.big_clinic import TREATMENTS, a_big_clinic
from tests.bench.preempt import a_preempt_draft
from tests.bench.timing import Line, milliseconds, within
from tests.support.pause import pause
from tests.support.real_desk import RealDesk, wait_until

LIMIT_MS = 20_000
# A pause that a hand would notice, and the longest that a save may take (product: told at once).
PAUSE_MS, SAVE_MS = 100, 250
BEAT_MS, SAVE_EVERY_MS, IDLE_MS = 2, 300, 5_000


class Heartbeat:
    """Beats on the GUI thread; remembers the longest pause between two beats."""

    def __init__(self) -> None:
        self._timer = QTimer()
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._on_beat)
        self.pauses: list[float] = []
        self._last = time.perf_counter()

    def start(self) -> None:
        self._last = time.perf_counter()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def _on_beat(self) -> None:
        now = time.perf_counter()
        self.pauses.append((now - self._last) * 1000)
        self._last = now


class Saver:
    """Stores another note of the same draft again and again, as the autosave does."""

    def __init__(self, desk: RealDesk, work: Work, draft: Draft) -> None:
        self._desk, self._work, self._draft = desk, work, draft
        self._timer = QTimer()
        self._timer.setInterval(SAVE_EVERY_MS)
        self._timer.timeout.connect(self._on_due)
        self.waits: list[float] = []

    def start(self) -> None:
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()
        wait_until(lambda: self._desk.jobs.is_idle)

    def _on_due(self) -> None:
        start = time.perf_counter()
        changed = replace(self._draft.treatment, notes=f"edit {len(self.waits)}")

        def stored(draft: Draft) -> None:
            self._draft = draft
            self.waits.append((time.perf_counter() - start) * 1000)

        job = partial(save_draft, self._work, draft=replace(self._draft, treatment=changed))
        self._desk.jobs.run(job, done=stored, failed=_raise)


def big_backup(
    folder: Path, catalog: Catalog, look: Look, treatments: int = TREATMENTS
) -> Iterator[Line]:
    """Lines for the whole, the longest pause of the window, and the slowest save."""
    work, patient = a_big_clinic(folder / "big", catalog, treatments)
    draft = a_preempt_draft(work, patient)
    desk = RealDesk(work, look)
    desk.stop_daily_check()
    size = work.door.folder.database.stat().st_size // 1_000_000
    before = _beside(Saver(desk, work, draft), lambda: pause(IDLE_MS))
    draft = open_draft(work, treatment_id=draft.treatment.id).draft
    during = _beside(Saver(desk, work, draft), lambda: _back_up(desk))
    yield within(
        f"Back up {treatments:,} treatments", ours=during.whole, limit=LIMIT_MS, named=f"{size} MB"
    )
    yield within(
        "Longest pause of the window meanwhile",
        ours=during.pause,
        limit=PAUSE_MS,
        named=f"without it {before.pause:.0f} ms",
    )
    yield within(
        f"Slowest of {during.saves} saves meanwhile",
        ours=during.save,
        limit=SAVE_MS,
        named=f"without it {before.save:.0f} ms",
    )
    desk.close()


@dataclass(frozen=True)
class Felt:
    """What a person feels beside something, in milliseconds."""

    whole: float
    pause: float
    save: float
    saves: int


def _beside(saver: Saver, act: Callable[[], object]) -> Felt:
    heartbeat = Heartbeat()
    heartbeat.start()
    saver.start()
    whole = milliseconds(act)
    heartbeat.stop()
    saver.stop()
    return Felt(whole, max(heartbeat.pauses), max(saver.waits), len(saver.waits))


def _back_up(desk: RealDesk) -> None:
    desk.backup.back_up_now()
    while not desk.backup.slow_jobs.is_idle:
        # Sleeps as the program's own loop does.
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def _raise(problem: Exception) -> None:
    raise problem
