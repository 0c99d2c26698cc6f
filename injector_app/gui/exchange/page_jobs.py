"""PageJobs: one thing at a time on the page, with a bar when it takes long."""

from collections.abc import Callable
from functools import partial
from threading import Event
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from injector_app.gui.exchange.page import ExchangePage
from injector_app.gui.jobs import Jobs
from injector_app.wording.messages import Message

Answer = TypeVar("Answer")


class PageJobs(QObject):
    """Runs on the thread of what takes long; told by the job, stopped by the bar."""

    # From the worker thread to this one.
    _progressed = Signal(int, int)

    def __init__(self, page: ExchangePage, jobs: Jobs) -> None:
        super().__init__(page)
        self._page, self._jobs = page, jobs
        self._stop = Event()
        self._is_over = False
        page.bar.stop_requested.connect(self._stop.set)
        self._progressed.connect(page.bar.show_done)

    def run(
        self,
        words: str,
        job: Callable[[], Answer],
        done: Callable[[Answer], None],
        *,
        may_stop: bool = True,
    ) -> None:
        """Block the page, and show `words` beside the bar."""
        self._page.banner.hide()
        self._page.show_busy(busy=True)
        self._stop.clear()
        self._page.bar.start(words, may_stop=may_stop)
        self._jobs.run(job, done=partial(self._finish, done), failed=self._on_failed)

    def look(self, job: Callable[[], Answer], done: Callable[[Answer], None]) -> None:
        """Ask for something beside; the page stays open."""
        self._jobs.run(job, done=partial(self._finish, done), failed=self._on_failed)

    def told(self, done: int, count: int) -> bool:
        """For the job: how far it is; whether to go on."""
        self._progressed.emit(done, count)
        return not self._stop.is_set()

    def say(self, message: Message) -> None:
        """What became of it."""
        self._page.banner.show_message(message, "success")

    def end(self) -> None:
        """Nobody is signed in any more; what is under way ends with nothing done."""
        self._is_over = True
        self._stop.set()

    def _finish(self, done: Callable[[Answer], None], answer: Answer) -> None:
        self._free()
        if not self._is_over:
            done(answer)

    def _on_failed(self, problem: Exception) -> None:
        self._free()
        if not self._is_over:
            self._page.banner.show_problem(problem)

    def _free(self) -> None:
        self._page.bar.finish()
        self._page.show_busy(busy=False)
