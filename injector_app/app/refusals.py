"""Refusals: what somebody tried in the window and their role does not allow is written down."""

from functools import partial

from PySide6.QtCore import QObject

from injector_app.gui.jobs import Jobs
from injector_app.usecases.note_refusal import is_refusal, note_refusal
from injector_app.work.context import Work


class Refusals(QObject):
    """Hears of every job that failed; the person is told by whoever asked for the job."""

    def __init__(self, work: Work, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._work, self._jobs = work, jobs
        self._link = jobs.failed.connect(self._on_failed)

    def stop(self) -> None:
        """The records close."""
        QObject.disconnect(self._link)

    def _on_failed(self, problem: Exception) -> None:
        if is_refusal(problem):
            job = partial(note_refusal, self._work, problem=problem)
            self._jobs.run(job, done=_nothing, failed=_nothing)


def _nothing(_answer: object) -> None:
    """Told already."""
