"""FirstPasswordPresenter: nothing is reachable before the own password is set."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from injector_app.gui.first_password.form import FirstPasswordForm
from injector_app.gui.jobs import Jobs
from injector_app.gui.lock.due import Due
from injector_app.gui.lock.idle_watch import IdleWatch
from injector_app.gui.lock.lock_times import LockTimes
from injector_app.system.two_clocks import TwoClocks
from injector_app.usecases.choose_password import choose_password
from injector_app.work.context import Work


class FirstPasswordPresenter(QObject):
    """Sets the password, or closes the records when the person goes or stays away.

    Signals:
        ready: the password is set; carries the Work that is good for everything.
        left: the records are closed; the sign-in is wanted again.
    """

    ready = Signal(object)
    left = Signal()

    def __init__(
        self, form: FirstPasswordForm, *, work: Work, jobs: Jobs, clocks: TwoClocks
    ) -> None:
        super().__init__(form)
        self.form = form
        self._work = work
        self._jobs = jobs
        self.watch = IdleWatch(LockTimes(work.policy, clocks), self)
        form.chosen.connect(self._on_chosen)
        form.leave_requested.connect(self.leave)
        self.watch.due.connect(self._on_due)
        self.watch.lock_pressed.connect(self.leave)
        self.watch.start()

    def leave(self) -> None:
        """Close the records and go."""
        self.close()
        self.left.emit()

    def close(self) -> bool:
        """Close the records, as before the window goes; there is nothing that could be lost."""
        self.watch.stop()
        self._jobs.run(self._work.close, done=_nothing, failed=_nothing)
        return True

    def _on_due(self, _due: Due) -> None:
        self.leave()

    def _on_chosen(self, password: str) -> None:
        self.form.show_busy(busy=True)
        job = partial(choose_password, self._work, password=password)
        self._jobs.run(job, done=self._on_set, failed=self.form.show_problem)

    def _on_set(self, work: Work) -> None:
        self.watch.stop()
        self.ready.emit(work)


def _nothing(_answer: object) -> None:
    """What kept the records from closing ends with the process."""
