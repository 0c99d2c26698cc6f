"""ChangesPresenter: opens the form that adds to a note, and signs what was typed."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from injector_app.domain.amendment import AmendmentDraft
from injector_app.domain.note import treatment_id_of
from injector_app.domain.signed_amendment import SignedAmendment
from injector_app.gui.jobs import Jobs
from injector_app.gui.note.changes.changes_card import ChangesCard
from injector_app.usecases.amend_note import amend_note
from injector_app.work.answers import OpenedNote
from injector_app.work.context import Work


class ChangesPresenter(QObject):
    """Tells `signed` what was stored; whoever shows the note shows it anew."""

    def __init__(
        self,
        card: ChangesCard,
        *,
        work: Work,
        jobs: Jobs,
        signed: Callable[[SignedAmendment], None],
    ) -> None:
        super().__init__(card)
        self._card = card
        self._work = work
        self._jobs = jobs
        self._signed = signed
        self._opened: OpenedNote | None = None
        card.sign_requested.connect(self._on_sign_requested)

    def show(self, opened: OpenedNote) -> None:
        """What is added from now on is about this note."""
        self._opened = opened

    def _on_sign_requested(self, draft: AmendmentDraft, password: str) -> None:
        opened = self._opened
        if opened is None:
            return
        job = partial(
            amend_note,
            self._work,
            treatment_id=treatment_id_of(opened.notes[-1]),
            draft=draft,
            # Something that was added meanwhile must be read first.
            seen=(opened.amendments or opened.notes)[-1].digest,
            password=password,
        )
        self._jobs.run(job, done=self._signed, failed=self._on_failed)

    def _on_failed(self, problem: Exception) -> None:
        if self._card.form is not None:
            self._card.form.show_problem(problem)
