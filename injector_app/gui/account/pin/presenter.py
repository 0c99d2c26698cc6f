"""PinPresenter: sets and forgets the PIN of the covered screen."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from injector_app.gui.account.pin.panel import PinPanel
from injector_app.gui.jobs import Jobs
from injector_app.gui.panel_job import run_for_panel
from injector_app.usecases.forget_pin import forget_pin
from injector_app.usecases.set_pin import set_pin
from injector_app.work.context import Work


class PinPresenter(QObject):
    """Answers the wishes of the panel."""

    def __init__(self, panel: PinPanel, *, work: Work, jobs: Jobs) -> None:
        super().__init__(panel)
        self._panel = panel
        self._work = work
        self._jobs = jobs
        panel.set_requested.connect(self._on_set_requested)
        panel.forget_requested.connect(self._on_forget_requested)

    def start(self) -> None:
        """Show whether there is one."""
        self._panel.show_state(is_set=self._work.pin.is_set)

    def _on_set_requested(self, pin: str, password: str) -> None:
        words = "It unlocks your covered screen until you sign out or the records are closed."
        job = partial(set_pin, self._work, pin=pin, password=password)
        self._run(job, "PIN set", words)

    def _on_forget_requested(self) -> None:
        words = "The password alone unlocks your screen."
        self._run(partial(forget_pin, self._work), "No PIN any more", words)

    def _run(self, job: Callable[[], None], title: str, sentence: str) -> None:
        def finish(_nothing: None) -> None:
            self.start()
            self._panel.show_done(title, sentence)

        run_for_panel(self._panel, self._jobs, job, finish)
