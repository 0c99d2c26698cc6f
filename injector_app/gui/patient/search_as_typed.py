"""SearchAsTyped: an answer to every key, and one search once the words rest."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from injector_app.domain.found_patient import FoundPatient
from injector_app.gui.jobs import Jobs
from injector_app.gui.shared.quiet_timer import QuietTimer

RESTING_MS = 1000

Search = Callable[[str], tuple[FoundPatient, ...]]


class SearchAsTyped(QObject):
    """Suggests patients at every key; words that were typed over meanwhile are not looked for.

    Words that nobody changes for a second were a search, which is written down as one.

    Signals:
        found: carries the FoundPatients of the newest words.
        failed: the search could not be made; carries the exception.
    """

    found = Signal(object)
    failed = Signal(object)

    def __init__(self, suggest: Search, find: Search, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._suggest = suggest
        self._find = find
        self._jobs = jobs
        self._waiting: partial[tuple[FoundPatient, ...]] | None = None
        self._newest = ""
        self._resting = QuietTimer(RESTING_MS, self._write_down, self)
        self._is_searching = False

    def search(self, words: str) -> None:
        """Suggest for words, now or as soon as the search under way has answered."""
        self._newest = words
        self._resting.start()
        self._ask(partial(self._suggest, words))

    def refresh(self, words: str) -> None:
        """Search for words that nobody types, and write it down at once."""
        self._resting.stop()
        self._ask(partial(self._find, words))

    def settle(self) -> None:
        """Somebody of the list is wanted: what was typed was a search."""
        if self._resting.isActive():
            self._resting.run_now()

    def _ask(self, job: partial[tuple[FoundPatient, ...]]) -> None:
        self._waiting = job
        if not self._is_searching:
            self._start()

    def _start(self) -> None:
        job, self._waiting = self._waiting, None
        if job is not None:
            self._is_searching = True
            self._jobs.run(job, done=self._on_found, failed=self._on_failed)

    def _write_down(self) -> None:
        job = partial(self._find, self._newest)
        self._jobs.run(job, done=lambda _: None, failed=self.failed.emit)

    def _on_found(self, patients: tuple[FoundPatient, ...]) -> None:
        self._is_searching = False
        if self._waiting is None:
            self.found.emit(patients)
        self._start()

    def _on_failed(self, problem: Exception) -> None:
        self._is_searching = False
        self.failed.emit(problem)
        self._start()
