"""EmergencyPresenter: begins emergency access, counts it down, and ends it."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from injector_app.gui.emergency.form import EmergencyForm
from injector_app.gui.jobs import Jobs
from injector_app.gui.lock.idle_time import IdleTime
from injector_app.gui.shared.emergency_bar import EmergencyBar
from injector_app.system.two_clocks import TwoClocks
from injector_app.usecases.break_glass import break_glass
from injector_app.usecases.end_emergency import end_emergency
from injector_app.wording.lock_words import emergency_words
from injector_app.work.context import Work

MINUTE = 60


class EmergencyPresenter(QObject):
    """Begin and end give another Work: the screens are made anew for what it opens.

    Signals:
        begun, ended: carry the Work that is to be gone on with.
    """

    begun = Signal(object)
    ended = Signal(object)

    def __init__(
        self, form: EmergencyForm, bar: EmergencyBar, *, work: Work, jobs: Jobs, clocks: TwoClocks
    ) -> None:
        super().__init__(form)
        self._form = form
        self._bar = bar
        self._work = work
        self._jobs = jobs
        # Two clocks, because one of them could be set back.
        self._ran = IdleTime(clocks)
        self._is_ending = False
        form.begin_requested.connect(self._on_begin_requested)

    @property
    def is_over(self) -> bool:
        """Whether the time for it is used up."""
        return self._seconds_left <= 0

    def look(self) -> None:
        """Show what is left; end it when that is nothing."""
        emergency = self._work.emergency
        if emergency is None:
            self._bar.show_words("")
        elif self.is_over:
            self.end()
        else:
            minutes = -int(-self._seconds_left // MINUTE)
            self._bar.show_words(emergency_words(minutes))

    def end(self) -> None:
        """End it, once."""
        if self._work.emergency is None or self._is_ending:
            return
        self._is_ending = True
        # What cannot be written down is over all the same.
        go_on = partial(self.ended.emit, self._work.without_emergency())
        self._jobs.run(
            partial(end_emergency, self._work), done=self.ended.emit, failed=lambda _: go_on()
        )

    def write_end(self) -> None:
        """The records are about to be closed, and the emergency with them."""
        if self._work.emergency is not None and not self._is_ending:
            self._is_ending = True
            job = partial(end_emergency, self._work)
            self._jobs.run(job, done=_nothing, failed=_nothing)

    @property
    def _seconds_left(self) -> float:
        emergency = self._work.emergency
        if emergency is None:
            return 0
        whole = (emergency.until - emergency.began).total_seconds()
        by_wall = (emergency.until - self._work.clock.now()).total_seconds()
        return min(whole - self._ran.seconds, by_wall)

    def _on_begin_requested(self, reason: str) -> None:
        self._form.show_busy(busy=True)
        job = partial(break_glass, self._work, reason=reason)
        self._jobs.run(job, done=self.begun.emit, failed=self._form.show_problem)


def _nothing(_answer: object) -> None:
    """The records close whether or not the end could be written down."""
