"""PapersPresenter: the PDF of a signed note, shown, printed or saved."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QWidget

from injector_app.domain.disclosure import Manner
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.file_name import copy_beside, note_file_name
from injector_app.gui.jobs import Jobs
from injector_app.gui.papers.paper import Paper
from injector_app.gui.shared.printers import PrintChoice, Printers
from injector_app.gui.shared.problem_banner import ProblemBanner
from injector_app.gui.shared.surroundings import Surroundings
from injector_app.usecases.export_note import export_note
from injector_app.wording.messages import Message
from injector_app.work.context import Work

CANNOT_SIGN = frozenset({Rule.CERTIFICATE_EXPIRED, Rule.CERTIFICATE_NOT_YET})
EXPORT_UNSIGNED = "note.export-unsigned"
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


class PaperPlace(Protocol):
    """Where a person asks for a note on paper, and is told what came of it."""

    banner: ProblemBanner

    def show_busy(self, *, busy: bool) -> None:
        """Block the actions while the PDF is made."""

    def show_done(self, title: str, sentence: str) -> None:
        """Say that something was done, after it was."""


class PapersPresenter:
    """Each PDF is written by the use case, which audits it before the file appears."""

    def __init__(
        self,
        place: PaperPlace,
        over: QWidget,
        *,
        work: Work,
        jobs: Jobs,
        surroundings: Surroundings,
        copied: Callable[[Manner], None] = lambda _manner: None,
    ) -> None:
        """Make it for one place; boxes open over `over`, `copied` hears of each copy made."""
        self._place, self._over = place, over
        self._work, self._jobs, self._outside = work, jobs, surroundings
        self._copied = copied

    def save(self, paper: Paper) -> None:
        """To a file that the person chooses."""
        # The name must not tell a passer-by whose note it is.
        suggested = note_file_name(paper.record_number, paper.variant)
        path = self._outside.file_dialogs.save_pdf(self._over, suggested=suggested)
        if path is not None:
            self._save(paper, path, without_signature=False)

    def _save(self, paper: Paper, path: Path, *, without_signature: bool) -> None:
        """Only what is saved is signed: a signature has no meaning on a sheet of paper."""
        done = partial(self._on_saved, paper)
        failed = partial(self._on_not_saved, paper, path)
        bare = without_signature
        self._write(
            paper, path, done, with_copy=paper.with_copy, without_signature=bare, failed=failed
        )

    def _on_not_saved(self, paper: Paper, path: Path, problem: Exception) -> None:
        self._on_failed(problem)
        if isinstance(problem, RuleBroken) and problem.rule in CANNOT_SIGN:
            unsigned = partial(self._save, paper, path, without_signature=True)
            self._place.banner.add_action(EXPORT_UNSIGNED, "Export without signature", unsigned)

    def open(self, paper: Paper) -> None:
        """In the program of this computer that shows PDF files."""
        self._write(paper, self._outside.private_folder.new_pdf(), self._on_ready_to_open)

    def print(self, paper: Paper) -> None:
        """On the printer that the person chooses."""
        if not self._outside.printers.is_any():
            self._place.banner.show_message(NO_PRINTER, "alert")
            return
        choice = self._outside.printers.choose(self._over)
        if choice is not None:
            path = self._outside.private_folder.new_pdf()
            done = partial(self._on_ready_to_print, choice, paper.record_number)
            self._write(paper, path, done)

    def _write(
        self,
        paper: Paper,
        path: Path,
        done: Callable[[Path], None],
        *,
        with_copy: bool = False,
        without_signature: bool = True,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        self._place.show_busy(busy=True)
        wanted = partial(export_note, treatment_id=paper.treatment, variant=paper.variant)
        spoken = partial(wanted, language=paper.language, without_signature=without_signature)
        job = partial(spoken, self._work, path=path, with_copy=with_copy)
        self._jobs.run(job, done=done, failed=failed or self._on_failed)

    def _on_saved(self, paper: Paper, path: Path) -> None:
        self._place.show_busy(busy=False)
        copy = copy_beside(path.name) if paper.with_copy else ""
        beside = f" Its structured copy lies beside it: {copy}." if copy else ""
        self._place.show_done("Exported", f"{paper.words} is in {path}.{beside}")
        self._copied(Manner.SAVED)

    def _on_ready_to_open(self, path: Path) -> None:
        self._place.show_busy(busy=False)
        if not self._outside.opener.open(path):
            self._place.banner.show_message(NO_VIEWER, "alert")

    def _on_ready_to_print(self, choice: PrintChoice, title: str, path: Path) -> None:
        job = partial(_send, self._outside.printers, path, choice, title)
        self._jobs.run(job, done=self._on_printed, failed=self._on_failed)

    def _on_printed(self, was_taken: bool) -> None:  # noqa: FBT001 - the answer of a job
        self._place.show_busy(busy=False)
        if was_taken:
            self._place.show_done("Sent to the printer", "The print system took the note.")
            self._copied(Manner.PRINTED)
        else:
            self._place.banner.show_message(NOT_PRINTED, "problem")

    def _on_failed(self, problem: Exception) -> None:
        self._place.show_busy(busy=False)
        self._place.banner.show_problem(problem)


def _send(printers: Printers, path: Path, choice: PrintChoice, title: str) -> bool:
    try:
        return printers.send(path, choice, title=title)
    finally:
        path.unlink(missing_ok=True)
