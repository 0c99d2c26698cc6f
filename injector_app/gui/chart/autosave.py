"""Autosave: every edit is stored durably; at most one save under way, the newest one waiting."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal

from injector_app.domain.draft import Draft
from injector_app.domain.treatment import Treatment
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.save_state import NotSaved, Saved, SaveState, Saving
from injector_app.gui.jobs import Jobs

Save = Callable[[Draft], Draft]


def _nothing(_problem: Exception) -> None:
    """The save line says it already."""


@dataclass(frozen=True, slots=True)
class _Waiting:
    then: Callable[[], object]
    failed: Callable[[Exception], None]


class Autosave(QObject):
    """Follows a document; says "saved" only when the newest edit was committed.

    Signals:
        state_changed: carries the SaveState.
    """

    state_changed = Signal(object)

    def __init__(
        self, document: ChartDocument, *, jobs: Jobs, save: Save, now: Callable[[], datetime]
    ) -> None:
        super().__init__(document)
        self._document = document
        self._jobs = jobs
        self._save = save
        self._now = now
        self._version = 0
        self._stored: Treatment | None = None
        self._in_flight = False
        self._waiting: _Waiting | None = None
        self.state: SaveState = Saved(None)
        document.treatment_changed.connect(self._on_treatment_changed)
        # A moment later, so that the mark is painted before the worker wants the interpreter.
        document.settled.connect(self._on_settled)

    @property
    def version(self) -> int:
        """The version that was stored last."""
        return self._version

    @property
    def is_stored(self) -> bool:
        """Whether the treatment on the screen is the one on the disk."""
        return not self._document.is_open or self._document.treatment == self._stored

    def start(self, draft: Draft) -> None:
        """Follow this draft, which is on the disk as it is."""
        self._version = draft.version
        self._stored = draft.treatment
        self._waiting = None
        self._show(Saved(None))

    def overwrite(self, version: int) -> None:
        """Save what is on the screen in place of what was stored elsewhere meanwhile."""
        self._version = version
        self.retry()

    def retry(self) -> None:
        """Try again to save what is on the screen."""
        self._save_newest()

    def flush(
        self, then: Callable[[], object], *, failed: Callable[[Exception], None] = _nothing
    ) -> None:
        """Call `then` as soon as the newest edit is stored, or `failed` when it cannot be."""
        if self.is_stored and not self._in_flight:
            then()
            return
        self._waiting = _Waiting(then, failed)
        self._save_newest()

    def _on_treatment_changed(self) -> None:
        if not self.is_stored and not isinstance(self.state, Saving):
            self._show(Saving())

    def _on_settled(self) -> None:
        if not self.is_stored or isinstance(self.state, NotSaved):
            self._save_newest()

    def _save_newest(self) -> None:
        if self._in_flight or not self._document.is_open:
            return
        self._in_flight = True
        self._show(Saving())
        draft = Draft(self._document.treatment, self._version)
        self._jobs.run(
            partial(self._save, draft),
            done=partial(self._on_saved, draft.treatment),
            failed=partial(self._on_failed, draft),
        )

    def _on_saved(self, sent: Treatment, saved: Draft) -> None:
        self._in_flight = False
        if self._is_on_screen(sent):
            self._version = saved.version
            self._stored = sent
        if self.is_stored:
            self._finish()
        else:
            self._save_newest()

    def _on_failed(self, sent: Draft, problem: Exception) -> None:
        self._in_flight = False
        newest = Draft(self._document.treatment, self._version) if self._document.is_open else sent
        if newest != sent:
            # What was edited meanwhile, or is to replace another version, gets its own try.
            self._save_newest()
            return
        self._show(NotSaved(problem))
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            waiting.failed(problem)

    def _finish(self) -> None:
        self._show(Saved(self._now()))
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            waiting.then()

    def _is_on_screen(self, treatment: Treatment) -> bool:
        return self._document.is_open and self._document.treatment.id == treatment.id

    def _show(self, state: SaveState) -> None:
        self.state = state
        self.state_changed.emit(state)
