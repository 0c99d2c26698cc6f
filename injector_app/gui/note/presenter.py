"""NotePresenter: read a signed note; export, open and print its PDF."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from injector_app.domain.clinic_policy import needs_review
from injector_app.domain.file_name import copy_beside, note_file_name
from injector_app.domain.ids import TreatmentId
from injector_app.domain.note import treatment_id_of
from injector_app.domain.permissions import Action, is_allowed
from injector_app.domain.signed_amendment import SignedAmendment
from injector_app.domain.unfinished_form import UnfinishedForm
from injector_app.gui.jobs import Jobs
from injector_app.gui.note.changes.presenter import ChangesPresenter
from injector_app.gui.note.page import NotePage
from injector_app.gui.outcomes.presenter import OutcomesPresenter
from injector_app.gui.outcomes.typed_outcome import TypedOutcome
from injector_app.gui.shared.printers import PrintChoice, Printers
from injector_app.gui.shared.surroundings import Surroundings
from injector_app.usecases.export_note import export_note
from injector_app.usecases.open_note import open_note
from injector_app.wording.messages import Message
from injector_app.work.answers import OpenedNote
from injector_app.work.context import Work

NO_PRINTER = Message(
    "No printer",
    "This computer has no printer that a note can be sent to.",
    "Add one in the system's settings, or open the PDF and print it from there.",
)
NOT_PRINTED = Message(
    "Not printed", "The print system did not take the note.", "Check the printer and try again."
)
NO_VIEWER = Message(
    "Not opened", "No program on this computer opens PDF files.", "Export the PDF instead."
)


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
        self._outside = surroundings
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

    def _on_export_requested(self) -> None:
        if self._opened is None:
            return
        # The name must not tell a passer-by whose note it is.
        suggested = note_file_name(self._opened.patient.record_number)
        path = self._outside.file_dialogs.save_pdf(self._page, suggested=suggested)
        if path is not None:
            copy = copy_beside(path.name) if self._page.wants_copy else ""
            self._write(path, partial(self._on_exported, copy), with_copy=bool(copy))

    def _on_open_requested(self) -> None:
        self._write(self._outside.private_folder.new_pdf(), self._on_ready_to_open)

    def _on_print_requested(self) -> None:
        if not self._outside.printers.is_any():
            self._page.banner.show_message(NO_PRINTER, "alert")
            return
        choice = self._outside.printers.choose(self._page)
        if choice is not None:
            path = self._outside.private_folder.new_pdf()
            self._write(path, partial(self._on_ready_to_print, choice))

    def _write(self, path: Path, done: Callable[[Path], None], *, with_copy: bool = False) -> None:
        if self._opened is None:
            return
        self._page.show_busy(busy=True)
        treatment_id = treatment_id_of(self._opened.notes[-1])
        wanted = partial(export_note, treatment_id=treatment_id, path=path, with_copy=with_copy)
        job = partial(wanted, self._work)
        self._jobs.run(job, done=done, failed=self._on_failed)

    def _on_exported(self, copy: str, path: Path) -> None:
        self._page.show_busy(busy=False)
        beside = f" Its structured copy lies beside it: {copy}." if copy else ""
        self._page.show_done("Exported", f"The note is in {path}.{beside}")

    def _on_ready_to_open(self, path: Path) -> None:
        self._page.show_busy(busy=False)
        if not self._outside.opener.open(path):
            self._page.banner.show_message(NO_VIEWER, "alert")

    def _on_ready_to_print(self, choice: PrintChoice, path: Path) -> None:
        job = partial(_send, self._outside.printers, path, choice)
        self._jobs.run(job, done=self._on_printed, failed=self._on_failed)

    def _on_printed(self, was_taken: bool) -> None:  # noqa: FBT001 - the answer of a job
        self._page.show_busy(busy=False)
        if was_taken:
            self._page.show_done("Sent to the printer", "The print system took the note.")
        else:
            self._page.banner.show_message(NOT_PRINTED, "problem")

    def _on_failed(self, problem: Exception) -> None:
        self._page.show_busy(busy=False)
        self._page.banner.show_problem(problem)


def _send(printers: Printers, path: Path, choice: PrintChoice) -> bool:
    try:
        return printers.send(path, choice)
    finally:
        path.unlink(missing_ok=True)
