"""NotePresenter: read a signed note; export, open and print its PDF."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from injector_app.domain.clinic_policy import needs_review
from injector_app.domain.ids import TreatmentId
from injector_app.domain.note import treatment_id_of
from injector_app.domain.note_variant import NoteVariant
from injector_app.domain.permissions import Action, is_allowed
from injector_app.domain.signed_amendment import SignedAmendment
from injector_app.domain.unfinished_form import UnfinishedForm
from injector_app.gui.jobs import Jobs
from injector_app.gui.note.changes.presenter import ChangesPresenter
from injector_app.gui.note.page import NotePage
from injector_app.gui.note.preview.presenter import PreviewPresenter
from injector_app.gui.outcomes.presenter import OutcomesPresenter
from injector_app.gui.outcomes.typed_outcome import TypedOutcome
from injector_app.gui.papers.paper import Paper
from injector_app.gui.papers.presenter import PapersPresenter
from injector_app.gui.shared.surroundings import Surroundings
from injector_app.usecases.open_note import open_note
from injector_app.work.answers import OpenedNote
from injector_app.work.context import Work


class NotePresenter(QObject):
    """Answers the wishes of the note screen.

    Signals:
        note_opened: a note is on the screen; carries the OpenedNote.
        correction_opened: a draft of the note is wanted on the chart; carries its TreatmentId.
        back_requested: the patient of the note is wanted; carries the PatientId.
        failed: a note could not be opened; carries the problem.
    """

    note_opened = Signal(object)
    correction_opened = Signal(object)
    back_requested = Signal(object)
    failed = Signal(object)

    def __init__(
        self, page: NotePage, *, work: Work, jobs: Jobs, surroundings: Surroundings
    ) -> None:
        super().__init__(page)
        self._page = page
        self._work = work
        self._jobs = jobs
        self._papers = PapersPresenter(page, page, work=work, jobs=jobs, surroundings=surroundings)
        self._preview = PreviewPresenter(
            page.preview, work=work, jobs=jobs, failed=self._on_preview_failed
        )
        self._opened: OpenedNote | None = None
        OutcomesPresenter(
            page.later.outcomes, work=work, jobs=jobs, recorded=page.later.add_outcome
        )
        self._changes = ChangesPresenter(
            page.changes, work=work, jobs=jobs, signed=self._on_amended
        )
        self._changes.draft_opened.connect(self.correction_opened)
        page.revisions.chosen.connect(self._on_revision_chosen)
        page.allow_adding(allowed=is_allowed(work.person, Action.AMEND_NOTE))
        page.preview_requested.connect(self._on_preview_requested)
        page.preview_left.connect(self._preview.stop)
        page.export_requested.connect(self._on_export_requested)
        page.open_requested.connect(self._on_open_requested)
        page.print_requested.connect(self._on_print_requested)
        page.back_requested.connect(self._on_back_requested)

    def open(self, treatment_id: TreatmentId) -> None:
        """Show the latest revision of a treatment's note."""
        job = partial(open_note, self._work, treatment_id=treatment_id)
        self._jobs.run(job, done=self._on_opened, failed=self.failed.emit)

    def resume(self, form: UnfinishedForm) -> None:
        """Open the note that a half-typed response is about, and show it there again."""
        typed = TypedOutcome.again(form)
        job = partial(open_note, self._work, treatment_id=typed.treatment)

        def show(opened: OpenedNote) -> None:
            self._on_opened(opened)
            self._page.later.outcomes.resume(typed)

        self._jobs.run(job, done=show, failed=self.failed.emit)

    def _on_opened(self, opened: OpenedNote) -> None:
        self._show(opened)
        self.note_opened.emit(opened)

    def _show(self, opened: OpenedNote, number: int = 0) -> None:
        """Show a revision by its number, or the newest."""
        self._opened = opened
        self._changes.show(opened)
        self._page.show_note(opened.notes[number - 1], opened.outcomes, opened.history)
        self._page.allow_correcting(allowed=self._may_correct(opened))
        self._page.allow_countersigning(allowed=self._may_countersign(opened))

    def _may_correct(self, opened: OpenedNote) -> bool:
        is_own = opened.notes[-1].content.treatment.clinician == self._work.person.id
        stands = not any(each.content.retracts_note for each in opened.amendments)
        return is_own and stands and is_allowed(self._work.person, Action.CORRECT_NOTE)

    def _may_countersign(self, opened: OpenedNote) -> bool:
        person = self._work.person
        is_own = opened.notes[-1].content.signature.staff == person.id
        may = is_allowed(person, Action.COUNTERSIGN) and not needs_review(self._work.policy, person)
        return opened.awaits_review and may and not is_own

    def _on_revision_chosen(self, number: int) -> None:
        if self._opened is not None:
            self._show(self._opened, number)

    def _on_amended(self, signed: SignedAmendment) -> None:
        opened = self._opened
        if opened is not None and treatment_id_of(opened.notes[-1]) == signed.content.treatment:
            # Read back as it is stored now, with its signatures checked.
            job = partial(open_note, self._work, treatment_id=signed.content.treatment)
            self._jobs.run(job, done=self._on_amended_shown, failed=self.failed.emit)

    def _on_amended_shown(self, opened: OpenedNote) -> None:
        self._show(opened)
        self._page.show_done("Signed", "The entry stands with the note from now on.")

    def _on_back_requested(self) -> None:
        if self._opened is not None:
            self.back_requested.emit(self._opened.patient.id)

    def _on_preview_requested(self) -> None:
        self._page.show_preview()
        self._take(self._preview.show)

    def _on_preview_failed(self, problem: Exception) -> None:
        self._page.leave_preview()
        self._page.banner.show_problem(problem)

    def _on_export_requested(self) -> None:
        self._take(self._papers.save)

    def _on_open_requested(self) -> None:
        self._take(self._papers.open)

    def _on_print_requested(self) -> None:
        self._take(self._papers.print)

    def _take(self, use: Callable[[Paper], None]) -> None:
        """The sheet that is chosen, of the newest revision."""
        if self._opened is None:
            return
        treatment, sheets = treatment_id_of(self._opened.notes[-1]), self._page.sheets
        number = self._opened.patient.record_number
        words = "The note" if sheets.variant is NoteVariant.NOTE else sheets.words
        use(Paper(treatment, number, sheets.variant, words, self._page.wants_copy, sheets.language))
