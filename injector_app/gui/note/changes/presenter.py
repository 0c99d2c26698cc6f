"""ChangesPresenter: signs what is added to a note, and opens drafts that correct one."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from injector_app.domain.amendment import AmendmentDraft
from injector_app.domain.draft import Draft
from injector_app.domain.note import treatment_id_of
from injector_app.domain.signed_amendment import SignedAmendment
from injector_app.gui.jobs import Jobs
from injector_app.gui.note.changes.changes_card import ChangesCard
from injector_app.usecases.amend_note import amend_note
from injector_app.usecases.correct_note import correct_note
from injector_app.usecases.countersign_note import countersign_note
from injector_app.work.answers import OpenedNote
from injector_app.work.context import Work


class ChangesPresenter(QObject):
    """Tells `signed` what was stored; whoever shows the note shows it anew.

    Signals:
        draft_opened: the note is to be corrected on the chart; carries the TreatmentId.
    """

    draft_opened = Signal(object)

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
        card.review_requested.connect(self._on_review_requested)
        card.draft_requested.connect(self._on_draft_requested)

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
            seen=_seen(opened),
            password=password,
        )
        self._jobs.run(job, done=self._signed, failed=self._on_failed)

    def _on_review_requested(self, password: str) -> None:
        opened = self._opened
        if opened is not None:
            job = partial(
                countersign_note,
                self._work,
                treatment_id=treatment_id_of(opened.notes[-1]),
                seen=_seen(opened),
                password=password,
            )
            self._jobs.run(job, done=self._signed, failed=self._on_not_reviewed)

    def _on_draft_requested(self, reason: str) -> None:
        if self._opened is not None:
            visit = treatment_id_of(self._opened.notes[-1])
            job = partial(correct_note, self._work, treatment_id=visit, reason=reason)
            self._jobs.run(job, done=self._on_draft, failed=self._on_not_correctable)

    def _on_draft(self, draft: Draft) -> None:
        self._card.close_form()
        self.draft_opened.emit(draft.treatment.id)

    def _on_not_correctable(self, problem: Exception) -> None:
        if self._card.correction is not None:
            self._card.correction.show_problem(problem)

    def _on_not_reviewed(self, problem: Exception) -> None:
        if self._card.review is not None:
            self._card.review.show_problem(problem)

    def _on_failed(self, problem: Exception) -> None:
        if self._card.form is not None:
            self._card.form.show_problem(problem)


def _seen(opened: OpenedNote) -> str:
    """Something that was added meanwhile must be read first."""
    return (opened.amendments or opened.notes)[-1].digest
