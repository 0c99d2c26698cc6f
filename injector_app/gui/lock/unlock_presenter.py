"""UnlockPresenter: proves the password typed on the lock page."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from injector_app.gui.jobs import Jobs
from injector_app.gui.lock.page import LockPage
from injector_app.usecases.sign_in_wait import sign_in_wait
from injector_app.usecases.unlock_screen import unlock_screen
from injector_app.wording.lock_words import field_words, unlock_problem
from injector_app.work.context import Work


class UnlockPresenter(QObject):
    """Runs on the worker thread; a refusal is shown on the page, with its wait.

    Signals:
        unlocked: the password is that of the signed-in person.
    """

    unlocked = Signal()

    def __init__(self, page: LockPage, *, work: Work, jobs: Jobs) -> None:
        super().__init__(page)
        self._page = page
        self._work = work
        self._jobs = jobs
        page.unlock_requested.connect(self._on_unlock_requested)

    def _on_unlock_requested(self, password: str) -> None:
        self._page.show_busy(busy=True)
        self._jobs.run(
            partial(unlock_screen, self._work, password=password),
            done=lambda _: self._on_proven(),
            failed=self._on_refused,
        )

    def _on_proven(self) -> None:
        self._page.show_busy(busy=False)
        self.unlocked.emit()

    def _on_refused(self, problem: Exception) -> None:
        self._page.ask_for(field_words(takes_pin=self._work.pin.tries_left > 0))
        self._page.show_problem(unlock_problem(problem))
        self._jobs.run(
            partial(sign_in_wait, self._work.door.folder, clock=self._work.clock),
            done=self._page.start_wait,
            failed=_nothing,
        )


def _nothing(_problem: Exception) -> None:
    """Who cannot read the tries finds out with the next one."""
